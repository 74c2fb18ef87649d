package org.cocreation.steering.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.cocreation.chassis.http.Versioned;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.page.PageParts;
import org.cocreation.steering.authority.ReadAuthority;
import org.cocreation.steering.organization.OrganizationView;
import org.cocreation.steering.organization.ReadOrganizations;
import org.cocreation.steering.partnership.PartnershipView;
import org.cocreation.steering.partnership.ReadPartnerships;

/** The partnerships of the reader's organization, and what it was asked; where a new one begins. */
@Path("/partnerships")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class PartnershipsPage {

  /** What the page shows. */
  public record Content(
      List<PartnershipLine> partnerships,
      Versioned<OrganizationView> own,
      List<OrganizationView> others,
      boolean represents) {

    /** Those that wait for the reader's organization. */
    public List<PartnershipLine> asked() {
      return partnerships.stream().filter(PartnershipLine::isToAnswer).toList();
    }

    public List<PartnershipLine> begun() {
      return partnerships.stream().filter(line -> !line.isProposed()).toList();
    }

    /** Those for which the reader's organization waits. */
    public List<PartnershipLine> proposed() {
      return partnerships.stream().filter(line -> line.isProposed() && !line.isToAnswer()).toList();
    }
  }

  @CheckedTemplate(basePath = "partnership")
  static class Templates {

    static native TemplateInstance partnerships(Actor me, Content content);

    private Templates() {}
  }

  private final ReadPartnerships readPartnerships;
  private final ReadOrganizations readOrganizations;
  private final ReadAuthority readAuthority;
  private final PageParts parts;
  private final CurrentActor actor;

  PartnershipsPage(
      ReadPartnerships readPartnerships,
      ReadOrganizations readOrganizations,
      ReadAuthority readAuthority,
      PageParts parts,
      CurrentActor actor) {
    this.readPartnerships = readPartnerships;
    this.readOrganizations = readOrganizations;
    this.readAuthority = readAuthority;
    this.parts = parts;
    this.actor = actor;
  }

  @GET
  @Transactional
  public String page() {
    Actor me = actor.get();
    return parts.render(
        me,
        new Content(
            readPartnerships.all(me).stream().map(one -> line(one, me)).toList(),
            readOrganizations.own(me).orElse(null),
            readOrganizations.others(me),
            readAuthority.represents(me)),
        Templates::partnerships);
  }

  private static PartnershipLine line(Versioned<PartnershipView> partnership, Actor me) {
    return new PartnershipLine(partnership.view(), partnership.etag(), me);
  }
}
