/** What no site goes live without. */
package org.cocreation.operations.golive;
