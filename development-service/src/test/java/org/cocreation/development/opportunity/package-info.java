/** What holds of opportunities. */
package org.cocreation.development.opportunity;
