package org.cocreation.localstack.bench;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cocreation.localstack.Service;
import org.cocreation.localstack.demo.Answer;
import org.cocreation.localstack.demo.Person;
import org.cocreation.localstack.demo.Walk;

/** An activity is completed by a person of its team, for both sides. */
final class Completion {
  private Completion() {}

  static Answer of(Person person, Service team, UUID activity, String version) {
    return person.tryPost(
        team,
        "/api/v1/activities/" + activity + "/completion",
        version,
        Map.of(
            "conclusion",
            "Concluded by the bench.",
            "responsible",
            List.of(
                Map.of("side", Walk.PROVIDER, "person", team.database() + "@constructcorp"),
                Map.of("side", Walk.CUSTOMER, "person", person.id()))));
  }
}
