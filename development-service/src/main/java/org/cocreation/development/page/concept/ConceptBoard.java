package org.cocreation.development.page.concept;

import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.activity.ActivityAtHand;
import org.cocreation.development.concept.ConceptView;

/**
 * What the page shows.
 *
 * @param closed why the reader changes nothing here now; null where it can
 * @param approving whether a technical approval can be given in this phase
 * @param selected whether steering has selected an opportunity
 * @param concept null before there is one
 * @param etag what a change of the concept and its approval want; null before there is one
 * @param items in the order of the backlog
 * @param fresh the fields of a new item
 * @param revisions newest first
 * @param activity null where the cycle has not reached it
 */
public record ConceptBoard(
    UUID cycleId,
    String microService,
    String closed,
    boolean approving,
    boolean selected,
    ConceptView concept,
    String etag,
    List<ItemCard> items,
    ItemFields fresh,
    List<RevisionEntry> revisions,
    ActivityAtHand activity) {

  public boolean isOpen() {
    return closed == null;
  }

  /**
   * Whether items are edited where they stand: not while an approval would be lost by a slip of the
   * hand.
   */
  public boolean isInline() {
    return isOpen() && concept != null && concept.approvedBy() == null;
  }

  /** Whether it is another revision than the one that both sides signed. */
  public boolean isBeyondSigned() {
    return concept != null && Boolean.TRUE.equals(concept.differsFromSigned());
  }

  /** Why the last revision lost its technical approval; null where it did not. */
  public String voided() {
    if (revisions.size() < 2 || !revisions.getFirst().differences().isEmpty()) {
      return null;
    }
    return revisions.get(1).revision().concept().approvedBy() == null
        ? null
        : revisions.getFirst().revision().reason();
  }

  public String name() {
    return concept == null ? "" : concept.content().name();
  }

  public String summary() {
    return concept == null ? "" : concept.content().summary();
  }

  public List<ItemCard> proposed() {
    return items.stream().filter(card -> card.item().refusal() == null).toList();
  }

  public List<ItemCard> refused() {
    return items.stream().filter(card -> card.item().refusal() != null).toList();
  }

  /** Those of the proposed that name no KPI yet, which blocks the technical approval (R6). */
  public List<ItemCard> untraced() {
    return proposed().stream().filter(card -> !card.isTraced()).toList();
  }
}
