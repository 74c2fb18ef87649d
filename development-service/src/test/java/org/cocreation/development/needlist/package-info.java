/** The rules of the separate lists, and that they leak nowhere (R2). */
package org.cocreation.development.needlist;
