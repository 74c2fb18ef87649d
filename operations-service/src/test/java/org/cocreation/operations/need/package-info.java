/** What operational people say. */
package org.cocreation.operations.need;
