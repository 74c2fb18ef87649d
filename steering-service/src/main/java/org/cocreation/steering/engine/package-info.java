/**
 * The port to the process engine: what the domain tells it ({@link
 * org.cocreation.steering.engine.ProcessEngine}), and what it tells and asks the domain ({@link
 * org.cocreation.steering.engine.ConductedCycles}). Features know this and no engine; the engines
 * are adapters under {@code workflow}. Identity is cycle, activity and round, never an engine's own
 * key.
 */
package org.cocreation.steering.engine;
