/** Which rights a command asked for, so that they can be asked for again. */
package org.cocreation.chassis.rights;
