/** Signatures that are late at the value gate are asked for, and then escalated (R1, R20). */
package org.cocreation.steering.reminder;
