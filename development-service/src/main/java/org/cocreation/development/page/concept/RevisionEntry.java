package org.cocreation.development.page.concept;

import java.util.List;
import org.cocreation.development.revision.ConceptRevision;

/**
 * A revision of the concept, with what it has otherwise than the one before.
 *
 * @param differences none for the first
 */
public record RevisionEntry(ConceptRevision revision, List<Difference> differences) {

  /**
   * What changed of one item, or of the concept as such.
   *
   * @param kind added, refused, proposed again or changed
   * @param fields none unless it is changed
   */
  public record Difference(String kind, String title, List<FieldChange> fields) {}

  /**
   * A field, with what stood there and what stands there now.
   *
   * @param before null where nothing stood there
   * @param now null where nothing stands there now
   */
  public record FieldChange(String field, String before, String now) {}
}
