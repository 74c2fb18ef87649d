package org.cocreation.localstack.demo;

import static org.cocreation.localstack.Service.OPERATIONS;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Phase 4, implementing micro-services: the pilot site goes live once both sides committed people
 * and the skills that it takes are proven; routines are tested before they are adopted (4.2.4).
 */
final class ImplementationPhase {

  private final CoCreation story;
  private final Stage stage;
  private final Script.Implementation script;
  private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

  ImplementationPhase(CoCreation story) {
    this.story = story;
    this.stage = story.stage();
    this.script = story.script().implementation();
  }

  void play() {
    String site = create(story.operations(Script.CUSTOMER), story.path("/sites"), script.pilot());
    stage.step("Operations plans the pilot site '%s'.".formatted(script.pilot().get("name")));
    Script.SIDES.forEach(side -> commit(site, side));
    script.skills().forEach(this::prove);
    script.routines().forEach(this::adopt);
    goLive(site);
  }

  /** The first of them may come before operations knows that the phase has begun. */
  private String create(Person person, String path, Object body) {
    return stage.eventually(path, () -> person.tryPost(OPERATIONS, path, null, body)).text("id");
  }

  private void commit(String site, String side) {
    Person person = story.operations(side);
    Script.Person committed = script.commitments().get(side);
    String path = "/api/v1/sites/" + site + "/commitment";
    Answer ignored =
        person.put(
            OPERATIONS,
            path,
            person.get(OPERATIONS, path).etag(),
            Map.of(
                "people",
                List.of(
                    Map.of(
                        "name", committed.name(),
                        "hours", committed.hours(),
                        "from", today.toString(),
                        "to", today.plusDays(60).toString()))));
    ignored = post(person, path + "/confirmation", path, null);
    stage.step(
        "%s commits %s for %d hours, and confirms it."
            .formatted(person.organizationName(), committed.name(), committed.hours()));
  }

  private void prove(Script.Skill skill) {
    Person person = story.operations(Script.CUSTOMER);
    String id =
        create(
            person,
            story.path("/skills"),
            Map.of(
                "name", skill.name(),
                "role", skill.role(),
                "site", skill.site(),
                "howProven", skill.howProven()));
    for (String proven : skill.provenBy()) {
      Answer ignored =
          person.post(
              OPERATIONS,
              "/api/v1/skills/" + id + "/proofs",
              null,
              Map.of(
                  "person", proven,
                  "assessedBy", story.operations(Script.PROVIDER).name(),
                  "assessedOn", today.toString(),
                  "expiresOn", today.plusYears(1).toString()));
    }
    stage.step(
        "'%s' is proven by %s.".formatted(skill.name(), String.join(" and ", skill.provenBy())));
  }

  private void adopt(Script.Routine routine) {
    Person person = story.operations(Script.CUSTOMER);
    String path =
        "/api/v1/routines/"
            + create(
                person,
                story.path("/routines"),
                Map.of("title", routine.title(), "role", routine.role(), "text", routine.text()));
    Answer ignored =
        post(
            person,
            path + "/test",
            path,
            Map.of(
                "place", script.pilot().get("name"),
                "testedBy", person.name(),
                "works", true,
                "result", routine.tested()));
    ignored = post(person, path + "/adoption", path, null);
    stage.step("The routine '%s' is tested, and adopted.".formatted(routine.title()));
  }

  /** A site goes live by its checklist alone. */
  private void goLive(String site) {
    Person person = story.operations(Script.PROVIDER);
    String path = "/api/v1/sites/" + site + "/go-live";
    Answer ignored = post(person, path, path, null);
    stage.step("All of the checklist holds: '%s' goes live.".formatted(script.pilot().get("name")));
  }

  private Answer post(Person person, String path, String version, Object body) {
    Supplier<Answer> request =
        () -> person.tryPost(OPERATIONS, path, person.get(OPERATIONS, version).etag(), body);
    return stage.eventually(path, request);
  }
}
