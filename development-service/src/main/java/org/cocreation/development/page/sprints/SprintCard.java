package org.cocreation.development.page.sprints;

import java.util.Arrays;
import java.util.List;
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.development.datasource.ReadDataSources;
import org.cocreation.development.progress.Burndown;
import org.cocreation.development.progress.CumulativeFlow;
import org.cocreation.development.sprint.SprintItem;
import org.cocreation.development.sprint.SprintView;

/**
 * A sprint.
 *
 * @param etag what a change of its plan wants
 * @param plan the fields of its plan
 * @param proof null where it shows none
 * @param burndown null before it runs
 * @param flow null before it runs
 * @param people whose an item can be
 * @param data of which items wait for some
 */
public record SprintCard(
    SprintView sprint,
    String etag,
    PlanFields plan,
    ProofCard proof,
    Burndown burndown,
    CumulativeFlow flow,
    List<Membership> people,
    List<ReadDataSources.Read> data) {

  /** The id of the form that does this with it. */
  public String form(String does) {
    return does + "-" + sprint.id();
  }

  /** The columns of the board. */
  public List<Column> columns() {
    return Arrays.stream(SprintItem.State.values())
        .map(
            state ->
                new Column(
                    state,
                    sprint.items().stream()
                        .filter(item -> item.state() == state)
                        .map(item -> new Card(item, people, awaited(item)))
                        .toList()))
        .toList();
  }

  /** The data that an item waits for; null where it waits for none. */
  private String awaited(SprintView.Item item) {
    List<String> names =
        data.stream()
            .filter(read -> read.isAwaitedBy(item.itemId()))
            .map(read -> read.source().content().name())
            .toList();
    return names.isEmpty() ? null : String.join("; ", names);
  }

  /** How many of its items are done. */
  public long done() {
    return sprint.items().stream().filter(item -> item.state() == SprintItem.State.DONE).count();
  }

  /** More than its people have hours for. */
  public boolean isOverbooked() {
    return sprint.effortHours() > sprint.content().hours().sum();
  }

  /** The items in one state. */
  public record Column(SprintItem.State state, List<Card> cards) {}

  /**
   * An item on the board.
   *
   * @param awaitedData what it waits for; null where it waits for none
   */
  public record Card(SprintView.Item item, List<Membership> people, String awaitedData) {

    /** Null in the first column. */
    public SprintItem.State previous() {
      return beside(-1);
    }

    /** Null in the last column. */
    public SprintItem.State next() {
      return beside(1);
    }

    private SprintItem.State beside(int by) {
      int at = item.state().ordinal() + by;
      SprintItem.State[] all = SprintItem.State.values();
      return at < 0 || at >= all.length ? null : all[at];
    }

    public boolean isOf(Membership person) {
      return item.owner() != null && item.owner().person().equals(person.person());
    }

    /** The id of the form that does this with it. */
    public String form(String does) {
      return does + "-" + item.itemId();
    }
  }
}
