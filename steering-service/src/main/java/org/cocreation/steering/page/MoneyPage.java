package org.cocreation.steering.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.cocreation.chassis.http.Versioned;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.page.PageParts;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Side;
import org.cocreation.steering.ledger.EntryKind;
import org.cocreation.steering.ledger.JournalEntryView;
import org.cocreation.steering.ledger.ReadLedger;
import org.cocreation.steering.spending.ProposedSpendingView;
import org.cocreation.steering.spending.ReadSpendings;
import org.cocreation.steering.tranche.TranchePlans;

/** Where a cycle's money stands, who spends it, and every movement behind it (R8, R9). */
@Path("/cycles/{id}/money")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class MoneyPage {

  @CheckedTemplate(basePath = "money")
  static class Templates {

    static native TemplateInstance money(Actor me, MoneyContent content);

    private Templates() {}
  }

  private static final int AT_ONCE = 50;

  private final OpenCycle openCycle;
  private final ReadLedger readLedger;
  private final ReadSpendings readSpendings;
  private final TranchePlans plans;
  private final PageParts parts;
  private final CurrentActor actor;

  MoneyPage(
      OpenCycle openCycle,
      ReadLedger readLedger,
      ReadSpendings readSpendings,
      TranchePlans plans,
      PageParts parts,
      CurrentActor actor) {
    this.openCycle = openCycle;
    this.readLedger = readLedger;
    this.readSpendings = readSpendings;
    this.plans = plans;
    this.parts = parts;
    this.actor = actor;
  }

  /**
   * @param kind only movements of this kind; anything else is no filter
   * @param side only what was booked for this side
   * @param before only movements with a lower number; without one, or with no number, the newest
   */
  @GET
  @Transactional
  public Response page(
      @PathParam("id") String id,
      @QueryParam("kind") String kind,
      @QueryParam("side") String side,
      @QueryParam("before") String before) {
    Actor me = actor.get();
    EntryKind wantedKind = named(EntryKind.values(), kind);
    Side wantedSide = named(Side.values(), side);
    Long below = number(before);
    return openCycle.page(
        id, me, head -> content(head, wantedKind, wantedSide, below), Templates::money);
  }

  private MoneyContent content(CycleHead head, EntryKind kind, Side side, Long before) {
    UUID cycleId = head.cycle().id();
    UUID partnershipId = head.cycle().partnershipId();
    long below = before == null ? Long.MAX_VALUE : before;
    List<JournalEntryView> entries =
        parts.wants("movements")
            ? readLedger.newest(partnershipId, cycleId, kind, side, below, AT_ONCE + 1)
            : List.of();
    Map<UUID, List<Versioned<ProposedSpendingView>>> waiting =
        parts.wants("tranches") ? readSpendings.waiting(partnershipId, cycleId) : Map.of();
    return new MoneyContent(
        head,
        readLedger.sums(partnershipId, cycleId),
        plans.tranches(cycleId).stream()
            .map(
                tranche ->
                    new MoneyContent.FundedTranche(
                        tranche, waiting.getOrDefault(tranche.view().id(), List.of())))
            .toList(),
        entries.subList(0, Math.min(AT_ONCE, entries.size())),
        kind,
        side,
        before,
        entries.size() > AT_ONCE);
  }

  /** The whole journal of the partnership, for a spreadsheet. */
  @GET
  @Path("/journal.csv")
  @Transactional
  @Produces("text/csv")
  public Response journal(@PathParam("id") String id) {
    Actor me = actor.get();
    try {
      CycleHead head = openCycle.open(UUID.fromString(id), me);
      return Response.ok(readLedger.csv(head.cycle().partnershipId()), "text/csv;charset=UTF-8")
          .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"journal.csv\"")
          .build();
    } catch (Refusal | IllegalArgumentException hidden) {
      return Response.status(Response.Status.NOT_FOUND).build();
    }
  }

  private static Long number(String written) {
    return written != null && written.matches("[0-9]{1,18}") ? Long.valueOf(written) : null;
  }

  private static <E extends Enum<E>> E named(E[] all, String name) {
    return Stream.of(all).filter(one -> one.name().equals(name)).findFirst().orElse(null);
  }
}
