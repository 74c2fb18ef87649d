package org.cocreation.steering.page;

import java.util.List;
import java.util.stream.Stream;
import org.cocreation.chassis.http.Versioned;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.process.Team;
import org.cocreation.steering.authority.AuthorityView;
import org.cocreation.steering.authority.Signer;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.cycle.CycleView;
import org.cocreation.steering.goal.GoalView;
import org.cocreation.steering.partnership.PartnershipView;
import org.cocreation.steering.pledge.PledgesView;

/**
 * The room of a partnership: who takes part, what is to be achieved, and its cycles.
 *
 * @param authority who may bind the reader's organization; null where nobody is said to
 * @param represents whether the reader does
 * @param goals all that stand, oldest first
 * @param cycles oldest first
 */
public record RoomContent(
    PartnershipLine line,
    Versioned<AuthorityView> authority,
    boolean represents,
    List<Versioned<GoalView>> goals,
    List<FundedCycle> cycles) {

  /** A cycle with what both sides put into it, where it runs. */
  public record FundedCycle(CycleView cycle, PledgesView pledges) {}

  /** The people of one side, and what the reader may change of them. */
  public record SidePeople(
      Side side,
      PartnershipView.PartyView party,
      boolean own,
      List<PartnershipView.MemberView> members) {}

  /** The running cycles of a phase. */
  public record Column(Phase phase, List<FundedCycle> cycles) {}

  public List<SidePeople> people() {
    return line.partnership().parties().stream()
        .map(
            party ->
                new SidePeople(
                    party.side(),
                    party,
                    party.side() == line.side(),
                    line.partnership().members().stream()
                        .filter(member -> member.side() == party.side())
                        .toList()))
        .toList();
  }

  /** Whether the reader is in the steering team. */
  public boolean isSteering() {
    return line.partnership().members().stream()
        .filter(
            member ->
                member.person().equals(line.reader().person()) && member.side() == line.side())
        .anyMatch(member -> member.teams().contains(Team.STEERING));
  }

  /** Whether the reader may say who of the own side is in which team. */
  public boolean isToName() {
    return line.isActive() && (represents || isSteering());
  }

  public List<GoalNode> tree() {
    return GoalNode.tree(goals);
  }

  public List<Column> board() {
    return List.of(Phase.values()).stream()
        .map(
            phase ->
                new Column(
                    phase,
                    cycles.stream()
                        .filter(one -> one.cycle().status() == Cycle.Status.RUNNING)
                        .filter(one -> one.cycle().phase() == phase)
                        .toList()))
        .toList();
  }

  /** Those that rest or are over. */
  public List<FundedCycle> rest() {
    return cycles.stream().filter(one -> one.cycle().status() != Cycle.Status.RUNNING).toList();
  }

  public List<Team> teams() {
    return List.of(Team.values());
  }

  /** Whether that person of the own side is named as a representative. */
  public boolean isRepresentative(PartnershipView.MemberView member) {
    return authority.view().representatives().stream()
        .anyMatch(named -> named.person().equals(member.person()));
  }

  /** Who is named, as a representative or to sign, and is no member of this partnership. */
  public List<String> namedBeside() {
    return Stream.concat(
            authority.view().representatives().stream()
                .map(named -> new Signer(named.person(), named.name(), null)),
            authority.view().signers().stream())
        .filter(
            named ->
                line.partnership().members().stream()
                    .noneMatch(
                        member ->
                            member.side() == line.side() && member.person().equals(named.person())))
        .map(named -> named.name() + " (" + named.person() + ")")
        .distinct()
        .sorted()
        .toList();
  }

  /** What that person of the own side may sign; null where nobody said so. */
  public Signer signer(PartnershipView.MemberView member) {
    return authority.view().signers().stream()
        .filter(signer -> signer.person().equals(member.person()))
        .findFirst()
        .orElse(null);
  }
}
