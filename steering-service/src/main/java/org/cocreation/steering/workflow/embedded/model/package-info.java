/**
 * From the models, which are written for Camunda 8, to what the embedded engine runs: {@link
 * org.cocreation.steering.workflow.embedded.model.ModelTranslator}. What it does not know it
 * refuses, with file, element and reason.
 */
package org.cocreation.steering.workflow.embedded.model;
