/**
 * Activity 3 for people without an account (4.2.1: operational people are heard from the start): a
 * side lets a link, or its QR code, stand for a while. What comes by it is that side's own until
 * one of its members shares it (R2, R21).
 */
package org.cocreation.operations.link;
