package org.cocreation.development.needlist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Side;

/**
 * The needs of both sides, for what is made of them; before both lists are submitted, none (R2).
 */
@ApplicationScoped
public class SharedNeeds {

  private final NeedRepository needs;
  private final NeedListRepository lists;
  private final NeedExchangeRepository exchanges;

  SharedNeeds(NeedRepository needs, NeedListRepository lists, NeedExchangeRepository exchanges) {
    this.needs = needs;
    this.lists = lists;
    this.exchanges = exchanges;
  }

  /** By title; none before the lists are shared. */
  public List<Need> of(UUID cycleId) {
    return exchanges.isShared(cycleId) ? needs.of(cycleId) : List.of();
  }

  /**
   * {@link #of}, where there must be some.
   *
   * @throws Refusal 409 before the lists are shared, whatever is on them
   */
  public List<Need> require(UUID cycleId) {
    if (!exchanges.isShared(cycleId)) {
      throw notShared();
    }
    return needs.of(cycleId);
  }

  /** {@link #require}, and none of them is set aside or taken up until the transaction ends. */
  public List<Need> requireAndHold(UUID cycleId) {
    if (!exchanges.isSharedAndHold(cycleId)) {
      throw notShared();
    }
    return needs.of(cycleId);
  }

  /** Why nothing is made of needs before both lists are shared. */
  public static Refusal notShared() {
    return Refusal.conflict(
        "need-lists-not-shared", "The needs are shared once both sides have submitted theirs.");
  }

  /** The sides that have not submitted their list yet. */
  public List<Side> awaited(UUID cycleId) {
    List<Side> submitted =
        lists.of(cycleId).stream().filter(NeedList::isSubmitted).map(NeedList::side).toList();
    return List.of(Side.values()).stream().filter(side -> !submitted.contains(side)).toList();
  }
}
