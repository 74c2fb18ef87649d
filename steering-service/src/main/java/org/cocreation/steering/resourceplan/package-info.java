/**
 * What the hours go to (activity 7, 4.2.3): the items of the signed backlog compete for the hours
 * of the coming sprints; what is chosen, what is weeded out and why, and what that costs in value
 * that is not made meanwhile.
 */
package org.cocreation.steering.resourceplan;
