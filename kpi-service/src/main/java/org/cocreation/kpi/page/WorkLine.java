package org.cocreation.kpi.page;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.cocreation.chassis.page.PageFormats;
import org.cocreation.chassis.process.Side;
import org.cocreation.kpi.cycle.PartnershipView;
import org.cocreation.kpi.work.PossibleSigners;
import org.cocreation.kpi.work.WorkKind;
import org.cocreation.kpi.work.WorkView;

/** A line of my work, as it is written. */
record WorkLine(WorkView.Item item, Instant now) {

  public boolean isBlocking() {
    return item.blocksSince() != null;
  }

  /** Whether an activity is done but for its conclusion. */
  public boolean isReady() {
    return item.kind() == WorkKind.ACTIVITY && item.canBeDone();
  }

  /** How long others have been waiting for it. */
  public String waiting() {
    return "holds others up for "
        + KpiFormats.duration(Math.max(0, Duration.between(item.blocksSince(), now).toSeconds()));
  }

  /** For whom it waits. */
  public String whom() {
    if (item.team() == null) {
      return "For " + ofSide(item.side()) + "’s representatives";
    }
    return item.side() == null
        ? "For the " + lower(item.team().title()) + ", either side"
        : "For " + ofSide(item.side()) + "’s people in the " + lower(item.team().title());
  }

  /** Whose turn it is, too. */
  public String also() {
    return item.alsoWaitsFor().stream().map(this::ofSide).collect(Collectors.joining(" and "));
  }

  /** Who may do it, where not all members of the team may. */
  public String people() {
    return item.people().stream()
        .map(PossibleSigners.Person::name)
        .collect(Collectors.joining(", "));
  }

  /** The organization on a side; the side where it is not known. */
  private String ofSide(Side side) {
    if (side == null) {
      return "the other side";
    }
    List<PartnershipView.Party> parties =
        item.partnership() == null ? List.of() : item.partnership().parties();
    return parties.stream()
        .filter(party -> party.side() == side)
        .map(PartnershipView.Party::name)
        .findFirst()
        .orElse("the " + PageFormats.inSentence(side));
  }

  private static String lower(String title) {
    return title.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + title.substring(1);
  }
}
