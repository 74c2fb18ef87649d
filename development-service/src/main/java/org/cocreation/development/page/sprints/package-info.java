/** The page of the sprints: board, plan, figures, proofs of concept. */
package org.cocreation.development.page.sprints;
