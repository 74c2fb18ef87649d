/** What a partnership wants to achieve (activity 1, 4.2.1): goals, each measured by KPIs. */
package org.cocreation.steering.goal;
