package org.cocreation.kpi.page;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.cocreation.chassis.language.ConstantWords;
import org.cocreation.chassis.language.Texts;
import org.cocreation.chassis.page.PageFormats;
import org.cocreation.chassis.process.Side;
import org.cocreation.kpi.cycle.PartnershipView;
import org.cocreation.kpi.text.WorkTexts;
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

  /** The last day on which it can be done; null where there is none, or a time of the day. */
  public LocalDate lastDay() {
    if (item.until() == null || item.kind() == WorkKind.LINK_ENDING) {
      return null;
    }
    LocalDate after = item.until().atOffset(ZoneOffset.UTC).toLocalDate();
    return after.atStartOfDay(ZoneOffset.UTC).toInstant().equals(item.until())
        ? after.minusDays(1)
        : null;
  }

  /** How long others have been waiting for it. */
  public String waiting() {
    return Texts.of(WorkTexts.class)
        .holdsUp(
            KpiFormats.duration(
                Math.max(0, Duration.between(item.blocksSince(), now).toSeconds())));
  }

  /** Whether somebody asks the reader alone. */
  public boolean isMention() {
    return item.kind() == WorkKind.MENTION;
  }

  /** For whom it waits. */
  public String whom() {
    WorkTexts texts = Texts.of(WorkTexts.class);
    if (isMention()) {
      return texts.forYou();
    }
    if (item.team() == null) {
      return texts.forRepresentatives(ofSide(item.side()));
    }
    String team = ConstantWords.midSentence(PageFormats.called(item.team()));
    return item.side() == null
        ? texts.forEitherSide(team)
        : texts.forPeople(ofSide(item.side()), team);
  }

  /** Whose turn it is, too. */
  public String also() {
    return item.alsoWaitsFor().stream()
        .map(this::ofSide)
        .reduce((one, other) -> Texts.of(WorkTexts.class).and(one, other))
        .orElse("");
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
      return Texts.of(WorkTexts.class).otherSide();
    }
    List<PartnershipView.Party> parties =
        item.partnership() == null ? List.of() : item.partnership().parties();
    return parties.stream()
        .filter(party -> party.side() == side)
        .map(PartnershipView.Party::name)
        .findFirst()
        .orElseGet(() -> Texts.of(WorkTexts.class).theSide(PageFormats.inSentence(side)));
  }
}
