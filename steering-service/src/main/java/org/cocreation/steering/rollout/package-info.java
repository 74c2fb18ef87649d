/**
 * Where the micro-service comes into use, as operations tells it: what governing the implementation
 * is complete with (activity 10, 4.2.4, R12).
 */
package org.cocreation.steering.rollout;
