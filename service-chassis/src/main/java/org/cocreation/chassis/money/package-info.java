/** Amounts of money: exact, in a currency, never floating point (R8). */
package org.cocreation.chassis.money;
