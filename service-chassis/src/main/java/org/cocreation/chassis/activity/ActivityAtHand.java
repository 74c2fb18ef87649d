package org.cocreation.chassis.activity;

import java.util.Arrays;
import java.util.List;
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.chassis.process.Side;

/**
 * An activity as the page on which its work is done shows it, for the tag {@code activity}.
 *
 * @param etag what its completion wants in If-Match
 * @param missing what is still to be done before it can be completed, each as a sentence
 * @param reader who reads
 * @param people those of its team, by name
 */
public record ActivityAtHand(
    ActivityView activity,
    String etag,
    List<String> missing,
    Membership reader,
    List<Membership> people) {

  /** Who may be responsible on a side. */
  public record Candidates(int index, Side side, List<Membership> people) {

    /**
     * @param team all of it, of both sides
     */
    static List<Candidates> of(List<Membership> team) {
      return Arrays.stream(Side.values())
          .map(
              side ->
                  new Candidates(
                      side.ordinal(),
                      side,
                      team.stream().filter(person -> person.side() == side).toList()))
          .toList();
    }
  }

  public boolean isOpen() {
    return activity.state() == Activity.State.OPEN;
  }

  public boolean isCompleted() {
    return activity.state() == Activity.State.COMPLETED;
  }

  /** Whether the reader is in the team that completes it. */
  public boolean isMine() {
    return reader.isIn(activity.team());
  }

  /** Whether a person is proposed: on the reader's side, the reader. */
  public boolean isProposed(Membership person) {
    return person.person().equals(reader.person());
  }

  /** How a person is called; who left the team, by the log-in name. */
  public String nameOf(String person) {
    return people.stream()
        .filter(member -> member.person().equals(person))
        .map(Membership::name)
        .findFirst()
        .orElse(person);
  }

  public List<Candidates> candidates() {
    return Candidates.of(people);
  }
}
