/**
 * The value gate (R1, 4.2.2): what is decided on, as one content that both sides sign; nothing
 * leaves phase 2 unless both approve one and the same, and any edit voids what was signed before.
 */
package org.cocreation.steering.gate;
