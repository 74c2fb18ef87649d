/**
 * Who may bind an organization (R19): its representatives, who of its people may sign up to which
 * amount, and from which amount on it takes two of them.
 */
package org.cocreation.steering.authority;
