/** Who acts, as the access token says it. */
package org.cocreation.chassis.identity;
