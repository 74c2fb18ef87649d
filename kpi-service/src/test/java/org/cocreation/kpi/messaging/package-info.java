/** Whether this service reads what the others write. */
package org.cocreation.kpi.messaging;
