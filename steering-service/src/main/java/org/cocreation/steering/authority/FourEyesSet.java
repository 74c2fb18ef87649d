package org.cocreation.steering.authority;

import org.cocreation.chassis.identity.Actor;

/** Fired, inside the transaction, when an organization says when it takes two of its people. */
public record FourEyesSet(String organization, Actor by) {}
