/** Tests of the way in. */
package org.cocreation.chassis.inbox;
