/** A side submits its need list; with the second of the two, both appear at once (R2). */
package org.cocreation.development.submission;
