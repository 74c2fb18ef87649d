/** The page on which operations of both sides tries the proofs of concept (activity 9). */
package org.cocreation.operations.page.assessment;
