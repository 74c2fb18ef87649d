/** The form that people without an account reach. */
package org.cocreation.operations.page.open;
