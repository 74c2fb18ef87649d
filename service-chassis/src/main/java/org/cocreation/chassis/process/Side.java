package org.cocreation.chassis.process;

/** The side of a partnership on which a party stands. A partnership has parties, a list. */
public enum Side {
  PROVIDER,
  CUSTOMER
}
