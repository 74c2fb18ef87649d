/**
 * What the other teams told of the things on which the value gate decides: the selected
 * opportunity, its concept and the review of that, each as its newest event has it.
 */
package org.cocreation.steering.told;
