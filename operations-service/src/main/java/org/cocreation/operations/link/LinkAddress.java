package org.cocreation.operations.link;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import org.cocreation.chassis.page.PageAddresses;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where people who have a link go: at the address by which they are asked themselves. */
@ApplicationScoped
public class LinkAddress {

  /** The first part of the path of a link. */
  public static final String PATH = "/say";

  /** A link, whole: who has it may speak by it. */
  @Schema(
      name = "LinkAddress",
      examples =
          """
          {"address": "https://cocreation.example/operations/say/AZnxoAcgcACAAAAAAAAHIB0c2VjcmV0LW9mLWEtbGluaw4KdGhlcmU1"}""")
  public record Address(String address) {}

  private final PageAddresses pages;

  LinkAddress(PageAddresses pages) {
    this.pages = pages;
  }

  /**
   * @param asked who asks for it, at which host
   */
  public String of(String token, HttpServerRequest asked) {
    return "%s://%s%s%s/%s".formatted(asked.scheme(), asked.authority(), pages.own(), PATH, token);
  }
}
