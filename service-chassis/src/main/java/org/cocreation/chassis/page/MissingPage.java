package org.cocreation.chassis.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.problem.Refusal;

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

  /**
   * The page of a thing; the missing page where there is none, or where the reader may not see it.
   *
   * @param id as it stands in the address, whatever that is
   * @param page may refuse, and the refusal is told to nobody
   */
  public static Response unlessFound(String id, Actor reader, Function<UUID, ?> page) {
    try {
      return Response.ok(page.apply(UUID.fromString(id))).build();
    } catch (Refusal | IllegalArgumentException hidden) {
      return of(reader);
    }
  }
}
