/**
 * The five activities of the operational implementation team (4.2), each in a class named after it.
 */
package org.cocreation.operations.activity;
