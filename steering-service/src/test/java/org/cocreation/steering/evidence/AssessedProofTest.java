package org.cocreation.steering.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cocreation.steering.evidence.AssessedProof.Verdict.ACCEPTED;
import static org.cocreation.steering.evidence.AssessedProof.Verdict.REJECTED;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.cocreation.chassis.process.ActivityDefinition;
import org.junit.jupiter.api.Test;

/** R8: what counts as shown, in whatever order verdicts are told. */
class AssessedProofTest {

  private static final Instant AT = Instant.parse("2027-04-17T14:00:00Z");
  private static final UUID FIRST = new UUID(0, 1);
  private static final UUID SECOND = new UUID(0, 2);

  @Test
  void shouldStayAcceptedOnceItIs() {
    AssessedProof proof = new AssessedProof(FIRST, SECOND);

    assertThat(proof.judge(REJECTED, "Load shown", 1, AT)).isTrue();
    assertThat(proof.judge(REJECTED, "Load shown", 1, AT)).isFalse();
    assertThat(proof.judge(ACCEPTED, "Load shown", 1, AT)).isTrue();
    assertThat(proof.judge(ACCEPTED, "Load shown", 1, AT)).isFalse();
    assertThat(proof.judge(REJECTED, "Load shown", 1, AT)).isFalse();
    assertThat(proof.state()).isEqualTo(ACCEPTED);
  }

  @Test
  void shouldServeOneBetEach() {
    ToldVerdicts told = new ToldVerdicts();
    told.complete(ActivityDefinition.ASSESS_SOLUTION);
    told.reject(FIRST);
    assertThat(told.evidence().of(ActivityDefinition.ASSESS_SOLUTION, Set.of())).isEmpty();

    told.accept(FIRST);
    told.accept(SECOND);

    assertThat(told.evidence().of(ActivityDefinition.ASSESS_SOLUTION, Set.of(FIRST)))
        .map(ShownEvidence::proofId)
        .contains(SECOND);
    assertThat(told.evidence().of(ActivityDefinition.ASSESS_SOLUTION, Set.of(FIRST, SECOND)))
        .isEmpty();
  }

  @Test
  void shouldAskOfOtherActivitiesThatTheyAreCompleted() {
    ToldVerdicts told = new ToldVerdicts();
    told.accept(FIRST);
    assertThat(told.evidence().of(ActivityDefinition.DESIGN_CONCEPT, Set.of())).isEmpty();

    told.complete(ActivityDefinition.DESIGN_CONCEPT);

    assertThat(told.evidence().of(ActivityDefinition.DESIGN_CONCEPT, Set.of(FIRST)))
        .map(ShownEvidence::proofId)
        .isEmpty();
    assertThat(told.evidence().of(ActivityDefinition.DESIGN_CONCEPT, Set.of())).isPresent();
  }
}
