/** The rules of the goals' shares. */
package org.cocreation.development.goal;
