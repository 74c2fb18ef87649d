package org.cocreation.chassis.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;
import org.cocreation.chassis.identity.Actor;

/** What people read who ask for a cycle that does not exist, or is not theirs to see: the same. */
public final class MissingPage {

  @CheckedTemplate(basePath = "")
  static class Templates {

    static native TemplateInstance missing(Actor me);

    private Templates() {}
  }

  private MissingPage() {}

  /**
   * The answer 404.
   *
   * @param reader null where it is not known who asks
   */
  public static Response of(Actor reader) {
    return Response.status(Response.Status.NOT_FOUND).entity(Templates.missing(reader)).build();
  }
}
