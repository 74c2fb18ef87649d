/**
 * The service's own signature under what was decided: keys from a key store, seals made with them,
 * and the public keys with which anybody checks a seal.
 */
package org.cocreation.steering.proof;
