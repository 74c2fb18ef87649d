package org.cocreation.development.page.needs;

import java.time.Instant;
import java.util.List;
import org.cocreation.chassis.process.Side;

/**
 * One side's list.
 *
 * @param own whether it is the reader's side's
 * @param emptyReason why nothing is on it; null where there is
 * @param rows by title; none where the reader may not see them
 */
public record SideList(
    Side side,
    boolean own,
    boolean submitted,
    Instant submittedAt,
    String emptyReason,
    List<NeedRow> rows) {}
