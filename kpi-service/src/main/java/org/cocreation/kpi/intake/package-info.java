/** How measurements come in: from people by REST, from machines on the topic; each counts once. */
package org.cocreation.kpi.intake;
