/**
 * Activity 3, expressing operational needs: the people of both sides who do the work say what hurts
 * them, one by one or as a file of many (4.2.1).
 */
package org.cocreation.operations.need;
