/** What holds of opportunities and their selection. */
package org.cocreation.development.opportunity;
