package org.cocreation.development.concept;

/** Whether a feature is bought as it is or made for this customer (4.2.2). */
public enum Sourcing {
  OFF_THE_SHELF,
  CUSTOM
}
