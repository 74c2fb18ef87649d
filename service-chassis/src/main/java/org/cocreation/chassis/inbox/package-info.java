/**
 * From Kafka into the database, exactly once in effect; what cannot be read becomes a dead letter.
 */
package org.cocreation.chassis.inbox;
