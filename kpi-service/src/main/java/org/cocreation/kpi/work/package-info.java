/**
 * My work: what waits for whom, over all services and partnerships, made from everybody's events.
 * An event's state is kept as a fact; from the facts of a cycle its items follow, by rules that
 * read nothing else, so that neither order nor repetition matters.
 */
package org.cocreation.kpi.work;
