/**
 * What each side puts into a cycle (activity 1, R9): zero is a decision too, and an unmatched
 * pledge is shown as one. What is released in a cycle comes from what was pledged in it.
 */
package org.cocreation.steering.pledge;
