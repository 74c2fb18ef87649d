package org.cocreation.steering.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.cocreation.chassis.activity.ActivityAtHand;
import org.cocreation.chassis.http.Versioned;
import org.cocreation.chassis.money.MoneyView;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Side;
import org.cocreation.steering.resource.Commitment;
import org.cocreation.steering.resource.CycleHoursView;
import org.cocreation.steering.resource.NoHoursView;
import org.cocreation.steering.resource.ResourceView;
import org.cocreation.steering.resourceplan.PlannedItem;
import org.cocreation.steering.resourceplan.ResourcePlanView;
import org.cocreation.steering.resourceplan.ResourceProposalView;

/**
 * Whose hours a cycle has, and which items they go to.
 *
 * @param pool all that are offered to the partnership
 * @param proposal null before both sides signed
 * @param plan null before it is decided
 * @param sharesEtag null where steering set no shares
 */
public record ResourcesContent(
    CycleHead head,
    CycleHoursView hours,
    List<Versioned<ResourceView>> pool,
    ResourceProposalView proposal,
    Versioned<ResourcePlanView> plan,
    String sharesEtag,
    ActivityAtHand activity) {

  /** A side's people, and whether it said that it commits nobody's hours. */
  public record SidePeople(Side side, List<Person> people, NoHoursView none) {}

  /**
   * A person with hours.
   *
   * @param here what is committed to this cycle; null for nothing
   * @param elsewhere how many hours are committed to other cycles
   */
  public record Person(Versioned<ResourceView> known, Commitment here, int elsewhere) {

    public ResourceView view() {
      return known.view();
    }
  }

  /**
   * An item on the page.
   *
   * @param reason why it is weeded out, as it stands; null where nothing is said
   */
  public record Choice(ResourceProposalView.ItemView item, boolean chosen, String reason) {}

  public List<SidePeople> sides() {
    return hours.sides().stream()
        .map(
            one ->
                new SidePeople(
                    one.side(),
                    pool.stream()
                        .filter(known -> known.view().side() == one.side())
                        .map(this::person)
                        .toList(),
                    one.none()))
        .toList();
  }

  private Person person(Versioned<ResourceView> known) {
    Commitment here = known.view().in(head.cycle().id()).orElse(null);
    int all = known.view().cycles().stream().mapToInt(Commitment::hoursPerSprint).sum();
    return new Person(known, here, all - (here == null ? 0 : here.hoursPerSprint()));
  }

  /** Whether the reader speaks for the hours of that side. */
  public boolean isToCommit(Side side) {
    return head.isSteering() && head.isRunning() && !head.isHeld() && head.side() == side;
  }

  public boolean isToDecide() {
    return head.isSteering()
        && head.isRunning()
        && !head.isHeld()
        && head.cycle().phase() == Phase.DEVELOPMENT
        && proposal != null
        && !proposal.items().isEmpty();
  }

  /** As it was decided, or as it is proposed where nothing is decided of an item. */
  public List<Choice> choices() {
    return proposal.items().stream().map(this::choice).toList();
  }

  private Choice choice(ResourceProposalView.ItemView item) {
    if (plan != null) {
      for (PlannedItem chosen : plan.view().chosen()) {
        if (chosen.itemId().equals(item.itemId())) {
          return new Choice(item, true, null);
        }
      }
      for (PlannedItem out : plan.view().weededOut()) {
        if (out.itemId().equals(item.itemId())) {
          return new Choice(item, false, out.reason());
        }
      }
    }
    return new Choice(item, item.proposed(), null);
  }

  /** Those of which steering can set the share. */
  public List<ResourceProposalView.ItemView> shareable() {
    return proposal.items().stream().filter(item -> item.kpiId() != null).toList();
  }

  private List<ResourceProposalView.ItemView> chosen() {
    return choices().stream().filter(Choice::chosen).map(Choice::item).toList();
  }

  /**
   * Whether what was decided is shown, not what another choice would come to: a cycle that is over
   * has given its hours back.
   */
  private boolean isAsDecided() {
    return plan != null && !isToDecide();
  }

  /** In how many sprints how many hours are shared out. */
  public long there() {
    return isAsDecided() ? plan.view().hours() : proposal.hours();
  }

  public int sprints() {
    return isAsDecided() ? plan.view().sprints() : proposal.sprints();
  }

  public LocalDate startsOn() {
    return isAsDecided() ? plan.view().startsOn() : proposal.startsOn();
  }

  public long chosenHours() {
    if (isAsDecided()) {
      return plan.view().chosenHours();
    }
    return chosen().stream().mapToLong(ResourceProposalView.ItemView::hours).sum();
  }

  public MoneyView chosenValue() {
    return isAsDecided() ? plan.view().chosenValue() : money(sum(chosen()));
  }

  /** Negative where more is chosen than there are hours for. */
  public MoneyView opportunityCost() {
    return isAsDecided()
        ? plan.view().opportunityCost()
        : money(new BigDecimal(proposal.bestValue().amount()).subtract(sum(chosen())));
  }

  public MoneyView leftOut() {
    return isAsDecided()
        ? plan.view().leftOutValue()
        : money(sum(proposal.items()).subtract(sum(chosen())));
  }

  private BigDecimal sum(List<ResourceProposalView.ItemView> items) {
    return items.stream()
        .map(item -> new BigDecimal(item.value().amount()))
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .setScale(new BigDecimal(proposal.bestValue().amount()).scale());
  }

  private MoneyView money(BigDecimal amount) {
    return new MoneyView(amount.toPlainString(), proposal.bestValue().currency());
  }

  /** What was calculated, as the query of an address. */
  public String query() {
    return proposal == null
        ? "?"
        : "?sprints=" + proposal.sprints() + "&startsOn=" + proposal.startsOn();
  }
}
