/**
 * The parts of a stack, each a {@link org.cocreation.localstack.component.Component}: PostgreSQL,
 * Kafka and the services, as child processes with a pid file and a log.
 */
package org.cocreation.localstack.component;
