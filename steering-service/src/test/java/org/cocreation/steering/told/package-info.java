/** What other teams told, as the value gate reads it. */
package org.cocreation.steering.told;
