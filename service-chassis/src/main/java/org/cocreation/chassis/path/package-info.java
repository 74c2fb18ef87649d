/** Which addresses are whose. */
package org.cocreation.chassis.path;
