package org.cocreation.development.datasource;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cocreation.chassis.http.Preconditions;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.partnership.PartnershipDirectory;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.process.Team;
import org.cocreation.development.concept.BacklogItemView;
import org.cocreation.development.concept.ReadConcept;

/** The development team says which data of the customer are needed, and how far they are. */
@ApplicationScoped
class DescribeDataSource {

  private final Access access;
  private final PartnershipDirectory partnerships;
  private final ReadConcept concepts;
  private final DataSourceRepository sources;
  private final Events events;

  DescribeDataSource(
      Access access,
      PartnershipDirectory partnerships,
      ReadConcept concepts,
      DataSourceRepository sources,
      Events events) {
    this.access = access;
    this.partnerships = partnerships;
    this.concepts = concepts;
    this.sources = sources;
    this.events = events;
  }

  /**
   * @throws Refusal 404 for outsiders, 403 for other teams, 409 unless the cycle is running and not
   *     past DEVELOPMENT, 422 for an owner who is not on the customer's side, and for items that
   *     there are not
   */
  DataSource describe(UUID cycleId, Actor by, DataSourceContent said) {
    Participation as = developer(cycleId, by);
    DataSource source = DataSource.of(as.partnershipId(), cycleId, said, requireFit(as, said));
    sources.persistAndFlush(source);
    events.publish(DataSourceFact.DESCRIBED, source, as.actingPerson(), DataSourceView.of(source));
    return source;
  }

  /**
   * @throws Refusal as {@link #describe}; and 412 and 428 for a version that is stale or missing
   */
  DataSource change(UUID id, Actor by, String ifMatch, DataSourceContent said) {
    UUID cycleId = sources.cycleOf(id).orElseThrow(() -> Refusal.notFound("data source"));
    Participation as = developer(cycleId, by);
    DataSource source = sources.findAndLock(id).orElseThrow(() -> Refusal.notFound("data source"));
    Preconditions.requireMatch(ifMatch, source.version());
    if (source.describe(said, requireFit(as, said))) {
      sources.flush();
      events.publish(DataSourceFact.CHANGED, source, as.actingPerson(), DataSourceView.of(source));
    }
    return source;
  }

  private Participation developer(UUID cycleId, Actor by) {
    return access
        .toChange("data source", cycleId, by)
        .requireTeam(Team.DEVELOPMENT)
        .requireNotPast(Phase.DEVELOPMENT);
  }

  /** What the owner is called. */
  private String requireFit(Participation as, DataSourceContent said) {
    Set<UUID> known =
        concepts.of(as.cycleId()).stream()
            .flatMap(concept -> concept.items().stream())
            .map(BacklogItemView::id)
            .collect(Collectors.toSet());
    if (!known.containsAll(said.itemIds())) {
      throw Refusal.invalidField("itemIds", "must be backlog items of the cycle's concept");
    }
    return partnerships
        .members(as.partnershipId(), List.of(said.owner()))
        .of(Side.CUSTOMER, said.owner())
        .map(Membership::name)
        .orElseThrow(
            () -> Refusal.invalidField("owner", "must be a person on the customer's side"));
  }
}
