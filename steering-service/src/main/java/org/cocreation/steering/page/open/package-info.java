/** What people without an account reach: where a proof is checked. Nothing else answers them. */
package org.cocreation.steering.page.open;
