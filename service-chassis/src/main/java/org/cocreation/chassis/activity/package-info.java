/**
 * The mechanism of the fifteen activities: opened by the engine as jobs, completed by the teams
 * over REST, withdrawn when steering sends the cycle elsewhere.
 */
package org.cocreation.chassis.activity;
