/**
 * What comes in that nobody should send: tables of it, and seeded inputs made from an API's
 * document.
 */
package org.cocreation.chassis.input;
