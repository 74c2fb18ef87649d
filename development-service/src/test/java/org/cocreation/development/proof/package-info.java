/** Proofs of concept with their files, over REST. */
package org.cocreation.development.proof;
