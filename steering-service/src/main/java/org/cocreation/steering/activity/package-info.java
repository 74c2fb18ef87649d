/**
 * The five activities of the digitalization steering team (4.2), each in a class named after it.
 */
package org.cocreation.steering.activity;
