/**
 * From the database to Kafka without loss: what a transaction puts into the outbox goes out once it
 * committed, in order per key, at least once.
 */
package org.cocreation.chassis.outbox;
