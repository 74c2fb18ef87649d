/** Needs by a link, of people without an account. */
package org.cocreation.operations.link;
