/** What comes from Kafka: parsed here, taken in by the features. */
package org.cocreation.kpi.messaging;
