/** The edge to the engine: takes its jobs, runs one use case for each, answers. */
package org.cocreation.steering.workflow;
