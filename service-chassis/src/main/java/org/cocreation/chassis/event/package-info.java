/** What happened, as CloudEvents: their form on the way out and on the way in. */
package org.cocreation.chassis.event;
