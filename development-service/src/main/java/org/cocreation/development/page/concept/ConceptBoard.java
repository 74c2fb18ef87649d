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
 * @param items oldest first
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

  /** Whether it is another revision than the one that both sides signed. */
  public boolean isBeyondSigned() {
    return concept != null && Boolean.TRUE.equals(concept.differsFromSigned());
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
