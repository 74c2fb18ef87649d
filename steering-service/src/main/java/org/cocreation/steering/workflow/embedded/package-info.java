/**
 * The process engine that steering brings along: Operaton, in steering's own database and in the
 * caller's transaction, so that a step of the process and the domain's change are done together or
 * not at all. Nothing outside this package knows Operaton.
 *
 * <ul>
 *   <li>{@link org.cocreation.steering.workflow.embedded.EmbeddedEngine} opens and closes it, and
 *       is the port to it.
 *   <li>{@link org.cocreation.steering.workflow.embedded.model.ModelTranslator} turns the models,
 *       which are written for Camunda 8, into what it can run, and refuses what it does not know.
 *   <li>{@link org.cocreation.steering.workflow.embedded.StepConductor} answers what the models
 *       ask. The engine keeps no variables: where a cycle goes is the domain's to say.
 *   <li>{@link org.cocreation.steering.workflow.embedded.Deployment} brings a changed model in, and
 *       {@link org.cocreation.steering.workflow.embedded.Migration} the cycles that are under way.
 *   <li>{@link org.cocreation.steering.workflow.embedded.TimerExecutor} lets timers fire, each
 *       once.
 * </ul>
 *
 * <p>Every step takes its locks in one order: the cycle's row, then the rows of its timers; then
 * the engine reads. So no two steps of one cycle meet, on whichever replica.
 */
package org.cocreation.steering.workflow.embedded;
