/** Which partnerships, members and cycles there are: what every service has to know of them. */
package org.cocreation.chassis.partnership;
