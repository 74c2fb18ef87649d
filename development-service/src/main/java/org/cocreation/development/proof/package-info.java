/**
 * Proofs of concept (activity 8, 4.2.3, R10): the usable output that a sprint shows, with its
 * files, and what operations says of it (activity 9).
 */
package org.cocreation.development.proof;
