/**
 * The edge to the process engine: which one conducts, and what it tells, one use case for each. The
 * engines themselves are adapters in packages of their own.
 */
package org.cocreation.steering.workflow;
