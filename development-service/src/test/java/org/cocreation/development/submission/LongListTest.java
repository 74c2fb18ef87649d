package org.cocreation.development.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cocreation.development.NeedsFixture.CUSTOMER;
import static org.cocreation.development.NeedsFixture.PROVIDER;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.stream.IntStream;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.development.NeedsFixture;
import org.cocreation.development.Told;
import org.junit.jupiter.api.Test;

/** A list is shared however long it is: a side that has submitted cannot shorten it any more. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class LongListTest {

  private static final int STEPS = 100;
  private static final int NEEDS = 50;
  private static final int MORE_THAN_ONE_EVENT = 180;

  @Test
  void shouldTellAListInPartsThatIsMoreThanOneEventCanTell() {
    NeedsFixture cycle = NeedsFixture.started();
    List<String> steps =
        cycle
            .draw(
                CUSTOMER,
                IntStream.range(0, STEPS)
                    .mapToObj(step -> "Step %d ".formatted(step) + "x".repeat(MORE_THAN_ONE_EVENT))
                    .toArray(String[]::new))
            .path("steps.id");
    String touched = NeedsFixture.list(steps.toArray(String[]::new));
    for (int need = 0; need < NEEDS; need++) {
      cycle
          .post(
              PROVIDER,
              "/need-list/needs",
              "{\"title\": \"Need %d\", \"stepIds\": %s}".formatted(need, touched))
          .then()
          .statusCode(201);
    }
    cycle.submit(PROVIDER).then().statusCode(200);

    cycle.submit(CUSTOMER, "{\"emptyReason\": \"Nothing new.\"}").then().statusCode(200);

    List<JsonNode> shared =
        Told.in(cycle.cycle(), 6).stream()
            .filter(event -> event.path("type").asText().endsWith("need-list.shared.v1"))
            .toList();
    assertThat(shared)
        .hasSizeGreaterThan(2)
        .allMatch(event -> event.toString().length() < 1_000_000);
    assertThat(shared)
        .flatExtracting(event -> event.at("/data/needList/needs").findValuesAsText("title"))
        .hasSize(NEEDS)
        .doesNotHaveDuplicates();
    List<JsonNode> theirs =
        shared.stream()
            .filter(event -> event.at("/data/needList/side").asText().equals("PROVIDER"))
            .toList();
    assertThat(theirs)
        .extracting(event -> event.at("/data/needList/part").asInt())
        .containsExactlyElementsOf(IntStream.rangeClosed(1, theirs.size()).boxed().toList());
    assertThat(theirs).allMatch(event -> event.at("/data/needList/parts").asInt() == theirs.size());
    assertThat(theirs).extracting(event -> event.path("sequence").asText()).doesNotHaveDuplicates();
  }
}
