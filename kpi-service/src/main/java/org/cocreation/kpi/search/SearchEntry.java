package org.cocreation.kpi.search;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that can be found.
 *
 * @param thing its id
 * @param cycleId null where it is of no cycle
 * @param body more of its words
 * @param gone whether it is not to be found any more
 * @param at when it became so
 */
record SearchEntry(
    SearchKind kind,
    UUID thing,
    UUID partnershipId,
    UUID cycleId,
    String title,
    String body,
    boolean gone,
    Instant at) {

  String id() {
    return kind + "|" + thing;
  }

  /**
   * @param words by which it is found, too
   */
  SearchEntry called(String other, String words) {
    return new SearchEntry(
        kind, thing, partnershipId, cycleId, other, (words + " " + body).strip(), gone, at);
  }
}
