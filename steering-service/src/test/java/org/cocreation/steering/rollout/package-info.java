/** Where a micro-service comes into use, as operations tells it (4.2.4). */
package org.cocreation.steering.rollout;
