package org.cocreation.development.concept;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.cocreation.chassis.event.Ids;
import org.cocreation.chassis.event.SubjectOfCycle;
import org.cocreation.chassis.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a cycle's micro-service is to be (activity 5, 4.2.2). Any change of it or of its items makes
 * the next revision and takes the technical approval back: what operations reviews (R7) and both
 * sides sign (R1) is one exact revision.
 */
@Entity
public class Concept extends SubjectOfCycle {

  /** A small bet does one thing: what needs more features than this is more than one concept. */
  public static final int MOST_ITEMS = 50;

  /** How far it is. */
  @Schema(name = "ConceptState")
  public enum State {
    DRAFT,
    TECHNICALLY_APPROVED
  }

  @Embedded private ConceptContent content;
  private int revision;

  @Embedded private TechnicalApproval approval;

  @OneToMany(cascade = CascadeType.ALL)
  @JoinColumn(name = "concept_id", nullable = false, updatable = false)
  @OrderBy("id")
  private List<BacklogItem> items = new ArrayList<>();

  @Version private long version;

  protected Concept() {}

  static Concept draft(UUID partnershipId, UUID cycleId, ConceptContent said) {
    Concept concept = new Concept();
    concept.begin(Ids.next(), partnershipId, cycleId);
    concept.content = said;
    concept.revision = 1;
    return concept;
  }

  /** Whether it says anything else than before. */
  boolean describe(ConceptContent said) {
    if (content.equals(said)) {
      return false;
    }
    content = said;
    changed();
    return true;
  }

  /**
   * @throws Refusal 409 where it has as many items as a concept may have
   */
  BacklogItem propose(BacklogItemContent said) {
    requireRoom(1);
    BacklogItem item = BacklogItem.proposed(said);
    items.add(item);
    changed();
    return item;
  }

  /**
   * As {@link #propose}, all in one revision.
   *
   * @throws Refusal 409 where there is no room for all of them
   */
  void proposeAll(List<BacklogItemContent> said) {
    requireRoom(said.size());
    said.forEach(content -> items.add(BacklogItem.proposed(content)));
    changed();
  }

  private void requireRoom(int more) {
    if (items.size() + more > MOST_ITEMS) {
      throw Refusal.conflict(
          "too-many-items",
          "A concept has at most %d items: one small micro-service at a time; make the rest a cycle of"
              + " its own.",
          MOST_ITEMS);
    }
  }

  /** Whether the item says anything else than before. */
  boolean change(BacklogItem item, BacklogItemContent said) {
    boolean isOther = item.change(said);
    if (isOther) {
      changed();
    }
    return isOther;
  }

  /** It is not done, and stays visible with the reason (R6). */
  void refuse(BacklogItem item, ItemRefusal why) {
    item.refuse(why);
    changed();
  }

  void reinstate(BacklogItem item) {
    item.reinstate();
    changed();
  }

  /**
   * What comes first, not what is required: it makes no revision and takes no approval back.
   *
   * @param after behind which item; null for the first place
   * @return whether it stands elsewhere than before
   * @throws Refusal 422 where that is no other item of this concept
   */
  boolean place(BacklogItem item, UUID after) {
    List<BacklogItem> before = items();
    List<BacklogItem> order = new ArrayList<>(before);
    order.remove(item);
    order.add(after == null ? 0 : order.indexOf(anchor(order, after)) + 1, item);
    if (order.equals(before)) {
      return false;
    }
    for (int place = 0; place < order.size(); place++) {
      order.get(place).standAt(place);
    }
    return true;
  }

  private static BacklogItem anchor(List<BacklogItem> others, UUID after) {
    return others.stream()
        .filter(other -> other.id().equals(after))
        .findFirst()
        .orElseThrow(
            () -> Refusal.invalidField("after", "must be another item of the same concept"));
  }

  /**
   * It can be made, and each item that is to be made is worth it (R6).
   *
   * @param isKpi whether it is a KPI of the cycle
   * @throws Refusal 409 where it is approved already, has nothing to be made, or has an item
   *     without a trace to a KPI of the cycle
   */
  void approveTechnically(TechnicalApproval by, Predicate<UUID> isKpi) {
    if (approval != null) {
      throw Refusal.conflict(
          "already-approved",
          "Revision %d was approved already, by %s.",
          revision,
          approval.name());
    }
    List<BacklogItem> proposed = items.stream().filter(BacklogItem::isProposed).toList();
    if (proposed.isEmpty()) {
      throw Refusal.conflict("no-items", "The concept has no item that is to be made.");
    }
    BacklogItemView.requireTraced(proposed.stream().map(BacklogItemView::of).toList(), isKpi);
    this.approval = by;
  }

  /**
   * By whom, or for what, it was approved does not count any more. It is another revision then,
   * although it says the same: nobody can sign one that was approved at one time and not at
   * another.
   */
  void voidApproval() {
    changed();
  }

  private void changed() {
    this.revision++;
    this.approval = null;
  }

  /**
   * @throws Refusal 404 where it is not one of this concept's
   */
  BacklogItem item(UUID itemId) {
    return items.stream()
        .filter(item -> item.id().equals(itemId))
        .findFirst()
        .orElseThrow(() -> Refusal.notFound("backlog item"));
  }

  ConceptContent content() {
    return content;
  }

  int revision() {
    return revision;
  }

  State state() {
    return approval == null ? State.DRAFT : State.TECHNICALLY_APPROVED;
  }

  boolean isApproved() {
    return approval != null;
  }

  /** Null while it is a draft. */
  TechnicalApproval approval() {
    return approval;
  }

  /** As they were put in order, then oldest first; refused ones too. */
  List<BacklogItem> items() {
    return items.stream()
        .sorted(
            Comparator.comparing(
                BacklogItem::position, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  long version() {
    return version;
  }
}
