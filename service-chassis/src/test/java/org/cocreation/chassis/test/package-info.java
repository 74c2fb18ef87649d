/**
 * What the tests of all services share: the real stack under them, tokens, contracts, architecture.
 */
package org.cocreation.chassis.test;
