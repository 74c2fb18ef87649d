/** What the embedded engine does without, and is faster for it. */
package org.cocreation.steering.workflow.embedded.lean;
