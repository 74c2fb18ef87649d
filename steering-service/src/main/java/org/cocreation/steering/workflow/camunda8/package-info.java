/**
 * Camunda 8 as the process engine, for those who have a cluster: {@code
 * cocreation.engine=camunda8}. The only package that knows its client. The database decides, the
 * cluster conducts: what it is told goes through the outbox, and what it brings ends in one step of
 * the domain.
 */
package org.cocreation.steering.workflow.camunda8;
