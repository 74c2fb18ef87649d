/**
 * What operations tries a proof of concept on: scenarios from its own work processes, prepared
 * before the sprint ends (activity 9, 4.2.3).
 */
package org.cocreation.operations.scenario;
