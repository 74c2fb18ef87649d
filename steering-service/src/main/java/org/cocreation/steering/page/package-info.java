/**
 * The pages of steering: partnerships, goals, value, the gate, money and decisions. They read by
 * the features' use cases, and command by the API; none has a rule of its own.
 */
package org.cocreation.steering.page;
