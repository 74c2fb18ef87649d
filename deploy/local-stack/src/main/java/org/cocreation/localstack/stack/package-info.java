/**
 * All parts together: started side by side, started again where one ends, looked at and stopped
 * from other processes, for people ({@code ./cocreate up}) and for a build with its tests.
 */
package org.cocreation.localstack.stack;
