/** What holds of the keys that seal decisions. */
package org.cocreation.steering.proof;
