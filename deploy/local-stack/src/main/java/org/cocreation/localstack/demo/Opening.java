package org.cocreation.localstack.demo;

import static org.cocreation.localstack.Service.STEERING;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.cocreation.localstack.StackProblem;

/** Two companies become partners, and their people the three joint teams. */
final class Opening {

  private final Stage stage;
  private UUID partnership;

  Opening(Stage stage) {
    this.stage = stage;
  }

  /** The accepted partnership, with its members. */
  UUID play() {
    stage.chapter("Two companies");
    registerOrganizations();
    formPartnership();
    return partnership;
  }

  private void registerOrganizations() {
    register(stage.steering(Story.PROVIDER), "construction equipment", 7_800);
    register(stage.steering(Story.CUSTOMER), "mining", 5_700);
  }

  private void register(Person person, String industry, int employees) {
    Answer answer =
        person.tryPost(
            STEERING,
            "/api/v1/organizations",
            null,
            Map.of(
                "name", person.organizationName(), "industry", industry, "employees", employees));
    if (answer.status() != 201 && answer.status() != 409) {
      throw new StackProblem("Registering was answered " + answer.problem());
    }
    stage.step(
        person.organizationName() + " (" + industry + ", " + employees + " employees) is known.");
  }

  private void formPartnership() {
    Person provider = stage.steering(Story.PROVIDER);
    Person customer = stage.steering(Story.CUSTOMER);
    String time =
        LocalTime.now(ZoneId.systemDefault()).format(DateTimeFormatter.ofPattern("HH:mm:ss"));
    Answer proposed =
        provider.post(
            STEERING,
            "/api/v1/partnerships",
            null,
            Map.of(
                "name",
                "Site management, begun " + time,
                "side",
                "PROVIDER",
                "counterpart",
                Story.CUSTOMER));
    partnership = UUID.fromString(proposed.text("id"));
    stage.step(provider.name() + " of Constructcorp proposes a partnership to Mincorp.");
    Answer seen = customer.get(STEERING, "/api/v1/partnerships/" + partnership);
    Answer ignored =
        customer.post(
            STEERING, "/api/v1/partnerships/" + partnership + "/acceptance", seen.etag(), null);
    stage.step(customer.name() + " accepts it for Mincorp.");
    for (String team : List.of("development", "operations")) {
      for (Person leader : List.of(provider, customer)) {
        addMember(leader, stage.person(team + "@" + leader.id().split("@", -1)[1]), team);
      }
    }
  }

  private void addMember(Person leader, Person member, String team) {
    String path = "/api/v1/partnerships/" + partnership;
    String version = leader.get(STEERING, path).etag();
    Answer ignored =
        leader.post(
            STEERING,
            path + "/members",
            version,
            Map.of(
                "person",
                member.id(),
                "name",
                member.name(),
                "teams",
                List.of(team.toUpperCase(Locale.ROOT))));
    stage.step(
        member.name() + " joins the " + team + " team for " + leader.organizationName() + ".");
  }
}
