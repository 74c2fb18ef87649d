/**
 * Many backlog items at once, as they are copied from a spreadsheet: looked at line by line before
 * any of them is proposed (4.2.2, R6).
 */
package org.cocreation.development.paste;
