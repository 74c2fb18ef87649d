package org.cocreation.steering.tranche;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.cocreation.chassis.money.Money;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Side;
import org.cocreation.steering.evidence.ToldVerdicts;
import org.cocreation.steering.ledger.SideAmounts;
import org.junit.jupiter.api.Test;

/**
 * R8: no sequence of what people and services do releases a tranche without its evidence, or keeps
 * one back that has it. Thousands of seeded sequences, against a model of the rule that is small
 * enough to be read.
 */
class ReleaseSequencesTest {

  private static final int SEQUENCES = 2_000;
  private static final int STEPS = 40;
  private static final Currency EUR = Currency.getInstance("EUR");
  private static final Set<ActivityDefinition> OTHERS =
      EnumSet.of(ActivityDefinition.DESIGN_CONCEPT, ActivityDefinition.GOVERN_IMPLEMENTATION);

  /** The rule by itself: what is released, on what there is. */
  private static final class Model {

    private final List<ActivityDefinition> named = new ArrayList<>();
    private final Set<ActivityDefinition> completed = EnumSet.noneOf(ActivityDefinition.class);
    private final Set<UUID> unused = new LinkedHashSet<>();
    private final Set<UUID> used = new HashSet<>();
    private int released;

    boolean release(int index) {
      if (index != released) {
        return false;
      }
      if (index > 0) {
        ActivityDefinition needed = named.get(index - 1);
        if (needed != ActivityDefinition.ASSESS_SOLUTION) {
          if (!completed.contains(needed)) {
            return false;
          }
        } else if (unused.isEmpty()) {
          return false;
        } else {
          UUID oldest = unused.iterator().next();
          unused.remove(oldest);
          used.add(oldest);
        }
      }
      released++;
      return true;
    }

    void accept(UUID proof) {
      if (!used.contains(proof)) {
        unused.add(proof);
      }
    }
  }

  private final Map<String, Integer> happened = new TreeMap<>();

  @Test
  void shouldReleaseExactlyWhatTheModelReleases() {
    for (int seed = 0; seed < SEQUENCES; seed++) {
      play(seed);
    }
    assertThat(happened)
        .as("all of it is tried often enough to mean something")
        .containsOnlyKeys("released on a proof", "released on an activity", "refused", "released")
        .allSatisfy((what, times) -> assertThat(times).as(what).isGreaterThan(SEQUENCES / 4));
  }

  private void play(int seed) {
    Random random = new Random(seed);
    TranchePlan plan = new TranchePlan(UUID.randomUUID(), UUID.randomUUID());
    ToldVerdicts told = new ToldVerdicts();
    Model model = new Model();
    plan(random, plan, model);
    for (int step = 0; step < STEPS; step++) {
      UUID proof = new UUID(seed, random.nextInt(6));
      switch (random.nextInt(8)) {
        case 0 -> {
          told.accept(proof);
          model.accept(proof);
        }
        case 1 -> told.reject(proof);
        case 2 -> {
          ActivityDefinition activity = any(random);
          told.complete(activity);
          model.completed.add(activity);
        }
        case 3 -> plan(random, plan, model);
        default -> {
          int index = random.nextInt(plan.tranches().size());
          boolean expected = model.release(index);
          assertThat(release(plan.tranches().get(index), told))
              .as("sequence %d, step %d, tranche %d", seed, step, index + 1)
              .isEqualTo(expected);
        }
      }
      check(plan, model, seed, step);
    }
  }

  /** Plans the tranches that are not released anew; those that are stay as they are. */
  private static void plan(Random random, TranchePlan plan, Model model) {
    boolean isAllReleased = model.released > 0 && model.named.get(model.released - 1) == null;
    int size = isAllReleased ? model.released : Math.max(model.released + 1, 2 + random.nextInt(5));
    List<ActivityDefinition> named = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      named.add(i < model.released ? model.named.get(i) : i == size - 1 ? null : any(random));
    }
    boolean ignored =
        plan.plan(
            named.stream()
                .map(activity -> activity == null ? null : new Evidence(activity, "So."))
                .map(evidence -> new TranchePlan.Planned(new Money(100, EUR), "Step", evidence))
                .toList());
    model.named.clear();
    model.named.addAll(named);
  }

  private static ActivityDefinition any(Random random) {
    return random.nextInt(3) > 0
        ? ActivityDefinition.ASSESS_SOLUTION
        : OTHERS.stream().skip(random.nextInt(OTHERS.size())).findFirst().orElseThrow();
  }

  private boolean release(Tranche tranche, ToldVerdicts told) {
    SideAmounts taken = new SideAmounts(EUR, Map.of(Side.PROVIDER, tranche.amount()));
    try {
      if (tranche.number() == 1) {
        tranche.releaseFirst(UUID.randomUUID(), taken, Instant.EPOCH);
        count("released");
      } else {
        tranche.requireUnreleased();
        tranche.release(tranche.requireEvidence(told.evidence()), "Seen.", taken, Instant.EPOCH);
        count(tranche.shownProofId() == null ? "released on an activity" : "released on a proof");
      }
      return true;
    } catch (Refusal refusal) {
      assertThat(refusal.slug())
          .isIn("evidence-missing", "already-released", "earlier-tranche-first");
      count("refused");
      return false;
    }
  }

  private void count(String what) {
    happened.merge(what, 1, Integer::sum);
  }

  private static void check(TranchePlan plan, Model model, int seed, int step) {
    Map<UUID, Integer> proofs = new HashMap<>();
    for (Tranche tranche : plan.tranches()) {
      assertThat(tranche.isReleased()).isEqualTo(tranche.number() <= model.released);
      if (tranche.isReleased() && tranche.number() > 1) {
        ActivityDefinition named =
            plan.before(tranche).orElseThrow().evidence().orElseThrow().activity();
        assertThat(tranche.shownActivity()).isEqualTo(named);
        if (named == ActivityDefinition.ASSESS_SOLUTION) {
          assertThat(model.used).contains(tranche.shownProofId());
          proofs.merge(tranche.shownProofId(), 1, Integer::sum);
        }
      }
    }
    assertThat(proofs.values())
        .as("sequence %d, step %d: a proof serves one tranche", seed, step)
        .allMatch(times -> times == 1);
  }
}
