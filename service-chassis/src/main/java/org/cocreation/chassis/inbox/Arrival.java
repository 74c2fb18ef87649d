package org.cocreation.chassis.inbox;

import org.cocreation.chassis.event.InboundEvent;

/** An event, and on which topic it came. */
record Arrival(String topic, InboundEvent event) {}
