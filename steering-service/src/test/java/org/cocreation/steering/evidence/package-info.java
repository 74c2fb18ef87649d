/** What a cycle has shown, told without a database. */
package org.cocreation.steering.evidence;
