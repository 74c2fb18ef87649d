/**
 * What other services tell that this one builds on; each consumer parses and calls one use case.
 */
package org.cocreation.operations.messaging;
