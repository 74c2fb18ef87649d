package org.cocreation.development.needlist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.chassis.problem.Refusal;

/** Who may see which need: the one place that says so (R2, R21). */
@ApplicationScoped
public class NeedAccess {

  /** A need that the person may see, and on whose side it is. */
  public record Visible(Need need, boolean isOwn) {}

  private final NeedRepository needs;
  private final NeedExchangeRepository exchanges;
  private final Access access;

  NeedAccess(NeedRepository needs, NeedExchangeRepository exchanges, Access access) {
    this.needs = needs;
    this.exchanges = exchanges;
    this.access = access;
  }

  /**
   * @throws Refusal 404, always the same: for none, for another partnership's, and for the other
   *     side's before both lists are shared
   */
  public Visible require(UUID id, Actor actor) {
    Need need = needs.findByIdOptional(id).orElseThrow(() -> Refusal.notFound("need"));
    Membership person = access.asMember("need", need.partnershipId(), actor);
    boolean own = person.side() == need.side();
    if (!own && !exchanges.isShared(need.cycleId())) {
      throw Refusal.notFound("need");
    }
    return new Visible(need, own);
  }
}
