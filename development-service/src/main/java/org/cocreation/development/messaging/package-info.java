/** The edge to Kafka: reads what the other services tell, runs one use case for each. */
package org.cocreation.development.messaging;
