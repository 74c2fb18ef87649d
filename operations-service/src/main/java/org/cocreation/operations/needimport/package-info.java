/**
 * Operational needs from a file (activity 3, 4.2.1): many voices at once, as a facilitator collects
 * them on paper or in a spreadsheet.
 */
package org.cocreation.operations.needimport;
