/**
 * From the database to Kafka without loss: what a transaction puts into the outbox goes out once it
 * committed, the events of one subject in their order, at least once.
 */
package org.cocreation.chassis.outbox;
