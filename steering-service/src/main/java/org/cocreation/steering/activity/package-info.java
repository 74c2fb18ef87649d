/**
 * The five activities of the digitalization steering team (4.2), each in a class named after it, and
 * how steering conducts all fifteen: which are due, which the teams completed, and that the process
 * goes on with it.
 */
package org.cocreation.steering.activity;
