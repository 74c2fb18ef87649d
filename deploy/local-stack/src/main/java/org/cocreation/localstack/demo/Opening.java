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
  private final Script script;
  private UUID partnership;

  Opening(Stage stage, Script script) {
    this.stage = stage;
    this.script = script;
  }

  /** The accepted partnership, with its members, and its first cycle. */
  CoCreation play() {
    stage.chapter("Two companies");
    registerOrganizations();
    formPartnership();
    return another();
  }

  /** One more cycle of the partnership. */
  CoCreation another() {
    return new CoCreation(stage, script, partnership, startCycle());
  }

  private void registerOrganizations() {
    register(script.provider());
    register(script.customer());
  }

  private void register(Script.Company company) {
    Person person = stage.steering(company.key());
    Answer answer =
        person.tryPost(
            STEERING,
            "/api/v1/organizations",
            null,
            Map.of(
                "name",
                person.organizationName(),
                "industry",
                company.industry(),
                "employees",
                company.employees()));
    if (answer.status() != 201 && answer.status() != 409) {
      throw new StackProblem("Registering was answered " + answer.problem());
    }
    stage.step(
        "%s (%s, %d employees) is known."
            .formatted(person.organizationName(), company.industry(), company.employees()));
  }

  private void formPartnership() {
    Person provider = stage.steering(script.provider().key());
    Person customer = stage.steering(script.customer().key());
    String time =
        LocalTime.now(ZoneId.systemDefault()).format(DateTimeFormatter.ofPattern("HH:mm:ss"));
    Answer proposed =
        provider.post(
            STEERING,
            "/api/v1/partnerships",
            null,
            Map.of(
                "name",
                script.partnership() + ", begun " + time,
                "side",
                "PROVIDER",
                "counterpart",
                script.customer().key()));
    partnership = UUID.fromString(proposed.text("id"));
    stage.step(
        "%s of %s proposes a partnership to %s."
            .formatted(provider.name(), provider.organizationName(), customer.organizationName()));
    Answer seen = customer.get(STEERING, "/api/v1/partnerships/" + partnership);
    Answer ignored =
        customer.post(
            STEERING, "/api/v1/partnerships/" + partnership + "/acceptance", seen.etag(), null);
    stage.step(customer.name() + " accepts it for " + customer.organizationName() + ".");
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

  private UUID startCycle() {
    Answer started =
        stage
            .steering(script.customer().key())
            .post(
                STEERING,
                "/api/v1/partnerships/" + partnership + "/cycles",
                null,
                Map.of("microService", script.microService()));
    stage.step(
        "The cycle for the micro-service '" + script.microService().get("name") + "' starts.");
    return UUID.fromString(started.text("id"));
  }
}
