/** The rules of the process map. */
package org.cocreation.development.processmap;
