/** Many backlog items at once, from a spreadsheet. */
package org.cocreation.development.paste;
