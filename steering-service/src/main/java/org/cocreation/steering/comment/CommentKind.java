package org.cocreation.steering.comment;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people talk about, and on which page it stands. */
@Schema(name = "CommentKind")
public enum CommentKind {
  CYCLE("kpi", "/cycles/%s"),
  GOAL("steering", "/cycles/%s/goals#goal-%s"),
  OPERATIONAL_NEED("operations", "/cycles/%s/needs#voice-%s"),
  NEED("development", "/cycles/%s/needs#need-%s"),
  COMMON_PROBLEM("development", "/cycles/%s/needs#problem-%s"),
  OPPORTUNITY("development", "/cycles/%s/opportunities#opportunity-%s"),
  CONCEPT("development", "/cycles/%s/concept"),
  BACKLOG_ITEM("development", "/cycles/%s/concept#item-%s"),
  REVIEW_POINT("operations", "/cycles/%s/review#point-%s"),
  VALUE_STATEMENT("steering", "/cycles/%s/value#statements"),
  VALUE_DIFFERENCE("steering", "/cycles/%s/value#point-%s"),
  VALUE_GATE("steering", "/cycles/%s/gate"),
  TRANCHE("steering", "/cycles/%s/money#tranche-%s"),
  DECISION("steering", "/decisions/%2$s");

  private static final String OF_A_PARTNERSHIP = "/partnerships/%s#%s-%s";

  private final String service;
  private final String path;

  CommentKind(String service, String path) {
    this.service = service;
    this.path = path;
  }

  /** The service whose page shows it. */
  public String service() {
    return service;
  }

  /**
   * The address of it below that of its service.
   *
   * @param cycleId null where it is the whole partnership's
   */
  String path(UUID partnershipId, UUID cycleId, String id) {
    String named = URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    return cycleId == null
        ? OF_A_PARTNERSHIP.formatted(
            partnershipId, name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'), named)
        : path.formatted(cycleId, named);
  }
}
