/** What of both sides is alike. */
package org.cocreation.development.comparison;
