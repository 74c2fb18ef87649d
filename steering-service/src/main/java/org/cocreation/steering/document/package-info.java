/** A decision as a document for the files of both companies, with its proof inside (R1, R19). */
@NullMarked
package org.cocreation.steering.document;

import org.jspecify.annotations.NullMarked;
