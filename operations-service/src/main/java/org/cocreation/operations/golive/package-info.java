/**
 * How a site goes live, and back: the checklist of what its plan and its people owe, the pilot
 * before the others (activity 10, 4.2.4, R12).
 */
package org.cocreation.operations.golive;
