/**
 * The concept of a cycle's micro-service (activity 5, 4.2.2): backlog items, each with the value
 * that it is for (R6), and the technical approval after which operations reviews it (R7).
 */
package org.cocreation.development.concept;
