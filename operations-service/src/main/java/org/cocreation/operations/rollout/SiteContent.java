package org.cocreation.operations.rollout;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.cocreation.chassis.money.MoneyView;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.text.OneLine;
import org.cocreation.chassis.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The plan of one site: how it is supported, who must be able there, and its steps. */
@Schema(
    name = "SiteRequest",
    examples =
        """
        {"name": "North pit", "pilot": true, "supportMode": "ON_SITE",
         "supportReason": "The crews have never worked with a tablet.",
         "yearlyCost": {"amount": "24000.00", "currency": "EUR"},
         "roles": ["Excavator operator, night", "Dispatcher"],
         "steps": [
           {"title": "Mount the sensors", "starts": "2026-05-04", "ends": "2026-05-08",
            "beforeGoLive": true, "done": false},
           {"title": "Calibrate", "starts": "2026-05-11", "ends": "2026-05-13",
            "after": ["Mount the sensors"], "beforeGoLive": true, "done": false}]}""")
@Embeddable
public record SiteContent(
    @Schema(description = "No other site of the cycle has it.") @NotBlank @Size(max = 200) @OneLine
        String name,
    @Schema(
            description =
                "Each cycle has one pilot, from its first site on; another site that becomes the"
                    + " pilot takes its place.")
        boolean pilot,
    @NotNull @Enumerated(EnumType.STRING) SupportMode supportMode,
    @Schema(description = "Why somebody is on site; must be said for ON_SITE.") @Size(max = 2000) @Nullable String supportReason,
    @Schema(description = "What the support costs in a year, at least nothing.")
        @NotNull @Valid @JdbcTypeCode(SqlTypes.JSON)
        MoneyView yearlyCost,
    @Schema(description = "The roles and shifts of the site whose people must be able (R13).")
        @Size(max = 50) @JdbcTypeCode(SqlTypes.JSON)
        @Nullable List<@NotBlank @Size(max = 200) @OneLine String> roles,
    @Size(max = 50) @JdbcTypeCode(SqlTypes.JSON) @Nullable List<@Valid SiteStep> steps) {

  /** How a site is supported once it is live. */
  public enum SupportMode {
    REMOTE_MONITORING,
    ON_SITE
  }

  public SiteContent {
    name = Text.clean(name);
    supportReason = Text.cleanOrNull(supportReason);
    roles = roles == null ? List.of() : roles.stream().map(Text::clean).distinct().toList();
    // A line of a form that is left empty is none.
    steps = steps == null ? List.of() : steps.stream().filter(Objects::nonNull).toList();
  }

  /**
   * As it is kept: the cost with all the digits of its currency.
   *
   * @throws Refusal 422 for support on site without a reason, a cost that is none, and steps that
   *     cannot be made in any order
   */
  SiteContent whole() {
    if (supportMode == SupportMode.ON_SITE && supportReason == null) {
      throw Refusal.invalidField("supportReason", "must say why somebody is on site");
    }
    StepOrder.require(steps);
    return new SiteContent(
        name,
        pilot,
        supportMode,
        supportReason,
        yearlyCost.toMoney("yearlyCost").view(),
        roles,
        steps);
  }

  SiteContent withoutPilot() {
    return new SiteContent(name, false, supportMode, supportReason, yearlyCost, roles, steps);
  }

  boolean isCalled(SiteContent other) {
    return Text.plain(name).equals(Text.plain(other.name));
  }
}
