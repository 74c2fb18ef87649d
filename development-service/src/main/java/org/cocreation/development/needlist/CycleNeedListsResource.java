package org.cocreation.development.needlist;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.partnership.CycleAccess;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.process.Side;
import org.cocreation.development.processmap.CycleSteps;
import org.cocreation.development.processmap.ProcessSteps;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Both sides' lists. */
@Path("/api/v1/cycles/{id}/need-lists")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(
    name = "Need lists",
    description = "Each side's own until both are submitted; then both appear at once (R2).")
public class CycleNeedListsResource {

  private final NeedListRepository lists;
  private final NeedRepository needs;
  private final NeedExchangeRepository exchanges;
  private final ProcessSteps steps;
  private final CycleAccess access;
  private final CurrentActor actor;

  @Inject
  CycleNeedListsResource(
      NeedListRepository lists,
      NeedRepository needs,
      NeedExchangeRepository exchanges,
      ProcessSteps steps,
      CycleAccess access,
      CurrentActor actor) {
    this.lists = lists;
    this.needs = needs;
    this.exchanges = exchanges;
    this.steps = steps;
    this.access = access;
    this.actor = actor;
  }

  @GET
  @Transactional
  @Operation(
      summary = "Shows both sides' need lists",
      description =
          "To every member: your side's list always, the other side's once both are submitted. Before"
              + " that only whether it is submitted is told, not even how much is on it.")
  @APIResponse(
      responseCode = "200",
      description = "The lists, as far as you may see them.",
      content = @Content(schema = @Schema(implementation = NeedListsView.class)))
  @APIResponse(responseCode = "404", description = "not-found")
  public NeedListsView list(@PathParam("id") UUID id) {
    Participation person = access.require(id, actor.get());
    Optional<Instant> sharedAt =
        exchanges.findByIdOptional(id).map(exchange -> exchange.sharedAt());
    List<NeedList> known = lists.of(id);
    CycleSteps map = steps.of(id);
    return new NeedListsView(
        sharedAt.isPresent(),
        sharedAt.orElse(null),
        Arrays.stream(Side.values())
            .map(
                side ->
                    view(
                        side,
                        known.stream().filter(list -> list.side() == side).findFirst(),
                        sharedAt.isPresent() || side == person.side(),
                        map))
            .toList());
  }

  private NeedListView view(Side side, Optional<NeedList> list, boolean visible, CycleSteps map) {
    if (!visible) {
      return NeedListView.closed(side, list.map(NeedList::submittedAt).orElse(null));
    }
    return list.map(present -> NeedListView.of(present, needs.of(present.cycleId(), side), map))
        .orElseGet(() -> NeedListView.draft(side));
  }
}
