package org.cocreation.development.page;

import org.cocreation.chassis.process.Side;
import org.cocreation.development.comparison.NeedMapView;
import org.cocreation.development.needlist.NeedListView;
import org.cocreation.development.needlist.NeedListsView;

/**
 * Both sides' needs, as far as the reader may see them (R2).
 *
 * @param own the list of the reader's side
 * @param other of the other side's, before both are shared, nothing but whether it is submitted
 * @param map what agrees and what differs; null before both are shared
 */
public record NeedsPart(
    NeedListsView lists, NeedListView own, NeedListView other, NeedMapView map) {

  static NeedsPart of(Side reader, NeedListsView lists, NeedMapView map) {
    return new NeedsPart(lists, of(reader, lists, true), of(reader, lists, false), map);
  }

  private static NeedListView of(Side reader, NeedListsView lists, boolean own) {
    return lists.lists().stream()
        .filter(list -> (list.side() == reader) == own)
        .findFirst()
        .orElseThrow();
  }
}
