package org.cocreation.steering.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.http.Versioned;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.problem.Refusal;

/** Shows partnerships to the people of their parties. */
@ApplicationScoped
public class ReadPartnerships {

  private static final int MOST = 200;

  private final PartnershipRepository partnerships;

  ReadPartnerships(PartnershipRepository partnerships) {
    this.partnerships = partnerships;
  }

  /** Those to which the reader's organization is a party, oldest first; also proposed ones. */
  public List<Versioned<PartnershipView>> all(Actor reader) {
    return partnerships.list(reader.organization(), Optional.empty(), MOST).stream()
        .map(ReadPartnerships::view)
        .toList();
  }

  /**
   * @throws Refusal 404 for the people of other organizations
   */
  public Versioned<PartnershipView> one(UUID id, Actor reader) {
    return view(partnerships.requireVisible(id, reader));
  }

  private static Versioned<PartnershipView> view(Partnership partnership) {
    return Versioned.of(PartnershipView.of(partnership), partnership.version());
  }
}
