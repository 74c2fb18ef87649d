package org.cocreation.chassis.inbox;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cocreation.chassis.event.PoisonEvent;

/**
 * Takes in a topic of very many events: on a thread of its own, with what has arrived written by a
 * few statements. It knows repeats by their content.
 *
 * @param <T> what an event is read as
 */
public interface BulkConsumer<T> {

  /**
   * Reads an event that is as most are, without the detours of the general way.
   *
   * @return null where it is not, for whatever reason: then it is read as any other event
   */
  T readUsual(byte[] value);

  /**
   * Takes all in but those that can never be, in their order, inside the inbox's transaction.
   *
   * @return why not, by place in the list; these become dead letters, the others take effect
   */
  Map<Integer, PoisonEvent> take(List<T> all);

  /**
   * Topics of which everything must have been taken in before a partition of this one is read from
   * its beginning.
   */
  default Set<String> readAfter() {
    return Set.of();
  }
}
