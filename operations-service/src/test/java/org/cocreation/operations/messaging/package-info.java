/** Tests of the edge to Kafka. */
package org.cocreation.operations.messaging;
