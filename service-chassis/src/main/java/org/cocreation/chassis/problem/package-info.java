/** Refusals, and how everything that goes wrong becomes an RFC 9457 problem. */
package org.cocreation.chassis.problem;
