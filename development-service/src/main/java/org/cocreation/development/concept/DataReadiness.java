package org.cocreation.development.concept;

/** How far the customer's data that a feature needs can be had (4.2.3). */
public enum DataReadiness {
  READY,
  PARTLY,
  MISSING
}
