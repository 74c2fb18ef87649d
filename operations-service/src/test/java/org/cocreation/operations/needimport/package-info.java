/** Needs from a file. */
package org.cocreation.operations.needimport;
