/** Tests of the service as a whole, on the real database, broker, engine and issuer. */
package org.cocreation.steering;
