/** How the service's messaging stands, for those who run it. */
package org.cocreation.chassis.standing;
