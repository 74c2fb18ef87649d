package org.cocreation.operations.rollout;

import java.util.List;

/**
 * Something without which no site goes live. Features add theirs as a bean (what has the greater
 * {@code @Priority} stands first); it is asked in the transaction in which a site goes live, while
 * the sites of its cycle are held.
 */
public interface GoLiveCondition {

  /** What must hold for this site, whether it does or not; none where there is nothing to ask. */
  List<Condition> of(Site site);
}
