/**
 * What both sides' needs have in common (activity 2, 4.2.1): merged by a person, with provenance,
 * and taken apart again where that was wrong.
 */
package org.cocreation.development.problem;
