/** What operations prepares to try a proof of concept on. */
package org.cocreation.operations.scenario;
