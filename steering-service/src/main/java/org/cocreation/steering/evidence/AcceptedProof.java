package org.cocreation.steering.evidence;

import java.util.UUID;

/** A proof of concept that the operations of both sides accepted (4.2.3). */
public record AcceptedProof(UUID id, String title) {}
