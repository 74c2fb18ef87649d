package org.cocreation.chassis.partnership;

import java.util.UUID;

/**
 * Fired, inside the transaction, when a service hears of a partnership that is otherwise than
 * before: other people may take part in it, or by other rules.
 */
public record PartnershipChanged(UUID partnershipId) {}
