/** Companies, as they register themselves: the parties of partnerships. */
package org.cocreation.steering.organization;
