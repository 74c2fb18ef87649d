/** The pages, in a real browser. */
package org.cocreation.steering.page;
