/**
 * The customer's operational process, mapped beyond the provider's own product, with the constraint
 * of the whole system (activity 2, 4.2.1; R5).
 */
package org.cocreation.development.processmap;
