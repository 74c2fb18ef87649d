/** What holds of the one that is selected. */
package org.cocreation.development.selection;
