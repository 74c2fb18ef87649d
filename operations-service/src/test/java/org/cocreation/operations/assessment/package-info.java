/** Operations tries proofs of concept: accepted by both sides, or rejected by one. */
package org.cocreation.operations.assessment;
