package org.cocreation.development.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cocreation.chassis.process.Side;
import org.cocreation.development.needlist.Need;

/**
 * What the two sides' lists agree on and where they differ. Needs that a person merged agree, how
 * alike their texts may be; of the others each agrees with the one on the other side to which it is
 * most alike, one to one.
 */
class NeedMap {

  /**
   * @param similarity null where a person said so, and the texts are not alike
   * @param problemId null where nobody merged them yet
   */
  record Agreement(Need provider, Need customer, Double similarity, UUID problemId) {}

  private final List<Need> needs;
  private final List<Agreement> agreements = new ArrayList<>();
  private final Set<UUID> agreed = new HashSet<>();

  /**
   * @param pairs most alike first
   * @param problemOf the open problem in which a need is
   */
  NeedMap(List<Need> needs, List<TextLikeness.Pair> pairs, Map<UUID, UUID> problemOf) {
    this.needs = needs;
    addMerged(pairs, problemOf);
    addAlike(pairs);
  }

  List<Agreement> agreements() {
    return List.copyOf(agreements);
  }

  /** The needs of a side that agree with none of the other's. */
  List<Need> only(Side side) {
    return on(side).filter(need -> !agreed.contains(need.id())).toList();
  }

  private void addMerged(List<TextLikeness.Pair> pairs, Map<UUID, UUID> problemOf) {
    for (Need provider : on(Side.PROVIDER).toList()) {
      UUID problem = problemOf.get(provider.id());
      on(Side.CUSTOMER)
          .filter(customer -> problem != null && problem.equals(problemOf.get(customer.id())))
          .forEach(
              customer ->
                  add(
                      new Agreement(
                          provider, customer, likeness(pairs, provider, customer), problem)));
    }
  }

  private void addAlike(List<TextLikeness.Pair> pairs) {
    Map<UUID, Need> byId = needs.stream().collect(Collectors.toMap(Need::id, Function.identity()));
    for (TextLikeness.Pair pair : pairs) {
      Need one = byId.get(pair.one());
      Need other = byId.get(pair.other());
      if (one.side() != other.side()
          && !agreed.contains(one.id())
          && !agreed.contains(other.id())) {
        boolean inOrder = one.side() == Side.PROVIDER;
        add(new Agreement(inOrder ? one : other, inOrder ? other : one, pair.similarity(), null));
      }
    }
  }

  private void add(Agreement agreement) {
    agreements.add(agreement);
    agreed.add(agreement.provider().id());
    agreed.add(agreement.customer().id());
  }

  private static Double likeness(List<TextLikeness.Pair> pairs, Need one, Need other) {
    return pairs.stream()
        .filter(
            pair -> Objects.equals(Set.of(pair.one(), pair.other()), Set.of(one.id(), other.id())))
        .map(TextLikeness.Pair::similarity)
        .findFirst()
        .orElse(null);
  }

  private Stream<Need> on(Side side) {
    return needs.stream().filter(need -> need.side() == side);
  }
}
