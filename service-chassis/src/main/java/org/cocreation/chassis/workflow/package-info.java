/**
 * The thin layer between the domain and Zeebe: the only package that knows the engine's client. The
 * database decides, the engine conducts: commands go through the outbox, jobs end in a use case.
 */
package org.cocreation.chassis.workflow;
