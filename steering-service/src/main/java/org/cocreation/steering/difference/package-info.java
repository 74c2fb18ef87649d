/**
 * What the sides have to settle before they sign (4.2.2): each difference between their value
 * statements is a point, open until both agree on a wording, and gone once the statements no longer
 * differ.
 */
package org.cocreation.steering.difference;
