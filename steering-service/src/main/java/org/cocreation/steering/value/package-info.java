/**
 * The value gate (R1, 4.2.2): each side states what the micro-service is worth to it, and nothing
 * leaves phase 2 unless both sides approve one and the same content.
 */
package org.cocreation.steering.value;
