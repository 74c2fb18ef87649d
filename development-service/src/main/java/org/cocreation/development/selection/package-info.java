/**
 * The one opportunity that a cycle is about (activity 4, R4): selected out of 10 to 50 candidates,
 * the others shelved with a reason, and revived when it is time.
 */
package org.cocreation.development.selection;
