/** What other services tell, as this one takes it in. */
package org.cocreation.development.messaging;
