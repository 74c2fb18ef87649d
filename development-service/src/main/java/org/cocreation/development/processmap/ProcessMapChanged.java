package org.cocreation.development.processmap;

import org.cocreation.chassis.partnership.ActingPerson;

/** Fired, inside the transaction, when the map was drawn, or drawn anew, for what touches steps. */
public record ProcessMapChanged(ActingPerson actor, ProcessMapView map) {}
