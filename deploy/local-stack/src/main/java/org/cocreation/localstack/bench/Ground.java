package org.cocreation.localstack.bench;

import static org.cocreation.localstack.Service.DEVELOPMENT;
import static org.cocreation.localstack.Service.OPERATIONS;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.cocreation.localstack.Service;
import org.cocreation.localstack.StackProblem;
import org.cocreation.localstack.demo.Person;
import org.cocreation.localstack.demo.Walk;
import org.cocreation.localstack.demo.Walk.Walked;

/**
 * The cycles that are measured: copies of two that were walked to their place over the API, one in
 * its first phase with all content of that phase, and one in its third, as far.
 */
final class Ground {
  private static final String LIMIT = "_limit";

  /** An open activity as its team's list tells it: a copy has the same version. */
  record Open(Service service, UUID id, String etag) {}

  private final Rig rig;
  private final Copies copies;
  private final Walked inNeeds;
  private final Walked inDevelopment;
  private final Map<Service, Open> open = new EnumMap<>(Service.class);
  private final Map<Service, String> limits = new EnumMap<>(Service.class);

  Ground(Rig rig) {
    this.rig = rig;
    rig.says().accept("Two cycles are walked to where they are measured");
    copies = new Copies(rig.stack().postgreSql());
    inNeeds = rig.walk().toNeeds();
    Person steering = rig.walk().person(Service.STEERING, Walk.CUSTOMER);
    Commands.stateFirstValue(steering, inNeeds);
    inDevelopment = rig.walk().toDevelopment();
    open.put(DEVELOPMENT, find(DEVELOPMENT, "design-solution"));
    open.put(OPERATIONS, find(OPERATIONS, "assess-solution"));
    rig.awaitQuiet();
  }

  /** The cycle in its first phase. */
  Walked inNeeds(int copy) {
    return copy(inNeeds, copy);
  }

  /** The cycle in its third phase, with all content of that phase. */
  Walked inDevelopment(int copy) {
    return copy(inDevelopment, copy);
  }

  /** The one activity of its third phase that is this service's. */
  Open open(Service service, int copy) {
    Open original = open.get(service);
    return new Open(service, copy(original.id(), copy), original.etag());
  }

  int size() {
    return copies.made();
  }

  /**
   * From now on there are at least so many copies. The services go down meanwhile; a database with
   * the same content is kept for each, for what limits them.
   */
  void growTo(int count) {
    if (copies.made() >= count) {
      return;
    }
    rig.says().accept("%d copies of them are made".formatted(count));
    rig.stack().stopServices();
    copies.makeUpTo(count);
    for (Service service : Service.values()) {
      limits.put(service, rig.stack().postgreSql().copyOf(service, service.database() + LIMIT));
    }
    rig.stack().startMissing();
    rig.awaitQuiet();
  }

  /** The address of a database that has what the service's had when the copies were made. */
  String limitOf(Service service) {
    return limits.get(service);
  }

  private Open find(Service service, String key) {
    JsonNode activity = rig.walk().awaitActivity(service, inDevelopment.cycle(), key);
    String etag = activity.path("etag").asText();
    if (etag.isEmpty()) {
      throw new StackProblem("The list of activities tells no version: " + activity);
    }
    return new Open(service, UUID.fromString(activity.path("id").asText()), etag);
  }

  private static Walked copy(Walked original, int copy) {
    return new Walked(
        copy(original.partnership(), copy % Copies.HOMES + 1),
        copy(original.cycle(), copy),
        copy(original.goal(), copy),
        copy(original.kpi(), copy),
        copy(original.problem(), copy));
  }

  private static UUID copy(UUID original, int copy) {
    return UUID.fromString(CopiedIds.of(original.toString(), copy));
  }
}
