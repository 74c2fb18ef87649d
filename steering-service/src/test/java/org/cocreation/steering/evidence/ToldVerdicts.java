package org.cocreation.steering.evidence;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cocreation.chassis.process.ActivityDefinition;

/** What was told of a cycle, without a database. */
public final class ToldVerdicts {

  private final Map<UUID, AssessedProof> proofs = new LinkedHashMap<>();
  private final Map<UUID, Long> judged = new LinkedHashMap<>();
  private long verdicts;
  private final Set<ActivityDefinition> completed = EnumSet.noneOf(ActivityDefinition.class);

  public void accept(UUID proof) {
    judge(proof, AssessedProof.Verdict.ACCEPTED);
  }

  public void reject(UUID proof) {
    judge(proof, AssessedProof.Verdict.REJECTED);
  }

  private void judge(UUID id, AssessedProof.Verdict verdict) {
    AssessedProof proof = proofs.computeIfAbsent(id, of -> new AssessedProof(of, new UUID(0, 0)));
    if (proof.judge(verdict, "Proof " + id, 1, Instant.EPOCH)) {
      judged.put(id, verdicts++);
    }
  }

  public void complete(ActivityDefinition activity) {
    completed.add(activity);
  }

  public CycleEvidence evidence() {
    return new CycleEvidence(completed::contains, this::accepted);
  }

  private List<AcceptedProof> accepted() {
    return proofs.values().stream()
        .filter(proof -> proof.state() == AssessedProof.Verdict.ACCEPTED)
        .sorted(Comparator.comparing(proof -> judged.get(proof.id())))
        .map(AssessedProof::accepted)
        .toList();
  }
}
