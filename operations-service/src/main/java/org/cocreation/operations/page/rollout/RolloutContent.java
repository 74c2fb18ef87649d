package org.cocreation.operations.page.rollout;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cocreation.chassis.language.Texts;
import org.cocreation.chassis.money.MoneyView;
import org.cocreation.chassis.process.Side;
import org.cocreation.operations.rollout.ReadSites;
import org.cocreation.operations.rollout.Site;
import org.cocreation.operations.rollout.SiteContent;
import org.cocreation.operations.rollout.SiteContent.SupportMode;
import org.cocreation.operations.rollout.SiteStep;
import org.cocreation.operations.rollout.SiteView;
import org.cocreation.operations.text.RolloutTexts;

/**
 * What the page of a cycle's rollout shows.
 *
 * @param side the reader's own
 * @param closed why the reader plans nothing here now; null where it can
 * @param goingLive whether the reader can let sites go live now
 * @param operating whether the reader can roll sites back
 */
public record RolloutContent(
    UUID cycleId,
    String microService,
    Side side,
    String closed,
    boolean goingLive,
    boolean operating,
    List<ReadSites.Standing> sites) {

  /** A line of the form in which a side says whom it commits; empty for one more. */
  public record PersonLine(String name, Integer hours, LocalDate from, LocalDate to) {}

  /** A line of the form of a plan; empty for one more. */
  public record StepLine(
      String title,
      LocalDate starts,
      LocalDate ends,
      List<String> after,
      boolean beforeGoLive,
      boolean done) {

    private static final StepLine BLANK = new StepLine(null, null, null, List.of(), false, false);

    private static StepLine of(SiteStep step) {
      return new StepLine(
          step.title(), step.starts(), step.ends(), step.after(), step.beforeGoLive(), step.done());
    }

    public boolean isAfter(String other) {
      return after.contains(other);
    }
  }

  public boolean isPlanning() {
    return closed == null;
  }

  /** Where it stands, in a sentence. */
  public String turn() {
    RolloutTexts texts = Texts.of(RolloutTexts.class);
    if (sites.isEmpty()) {
      return texts.noSite();
    }
    long live = sites.stream().filter(one -> isLive(one.site().view())).count();
    if (live > 0) {
      return texts.live(live, sites.size());
    }
    return sites.stream()
        .filter(one -> one.site().view().content().pilot())
        .findFirst()
        .map(
            pilot ->
                pilot.checklist().isReady()
                    ? texts.pilotReady(pilot.site().view().content().name())
                    : texts.pilotOpen(pilot.site().view().content().name()))
        .orElse("");
  }

  public boolean isLive(SiteView site) {
    return site.state() == Site.State.LIVE;
  }

  /** Null where the site has no steps. */
  public Gantt gantt(SiteView site) {
    return Gantt.of(site.content().steps());
  }

  /** Whether the reader's side can change what it commits, or confirm it. */
  public boolean isToCommit(SiteView site) {
    return isPlanning() && !isLive(site);
  }

  public SupportMode[] supportModes() {
    return SupportMode.values();
  }

  /** What stands in the form of a site that is not planned yet. */
  public SiteContent blank() {
    return new SiteContent(
        "",
        false,
        SupportMode.REMOTE_MONITORING,
        null,
        new MoneyView("0", "EUR"),
        List.of(),
        List.of());
  }

  /** One on each line. */
  public String lines(List<String> several) {
    return String.join("\n", several);
  }

  public String inOneLine(List<String> several) {
    return String.join(", ", several);
  }

  /** A line of a form for each, and lines for more. */
  public List<PersonLine> people(SiteView.CommitmentView commitment) {
    return Stream.concat(
            commitment.content().people().stream()
                .map(one -> new PersonLine(one.name(), one.hours(), one.from(), one.to())),
            Stream.generate(() -> new PersonLine(null, null, null, null)).limit(2))
        .toList();
  }

  /** A line of a form for each, and a line for one more. */
  public List<StepLine> steps(SiteView site) {
    return Stream.concat(
            site.content().steps().stream().map(StepLine::of), Stream.of(StepLine.BLANK))
        .toList();
  }

  /** The titles of the steps after which one can come. */
  public List<String> others(SiteView site, StepLine line) {
    return site.content().steps().stream()
        .map(SiteStep::title)
        .filter(title -> !title.equals(line.title()))
        .toList();
  }

  /** How the state of a site looks. */
  public String look(Site.State state) {
    return switch (state) {
      case PLANNED -> "open";
      case LIVE -> "completed";
      case ROLLED_BACK -> "stopped";
    };
  }
}
