/**
 * How a micro-service comes into use, site by site: the plan of each site, the people whom both
 * sides' operations commits to it (R12), and whether it is live (activity 10, 4.2.4).
 */
package org.cocreation.operations.rollout;
