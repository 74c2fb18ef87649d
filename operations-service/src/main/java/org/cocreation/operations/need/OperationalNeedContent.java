package org.cocreation.operations.need;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.function.UnaryOperator;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.text.OneLine;
import org.cocreation.chassis.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody says: who, which process, what hurts, how often, since when. */
@Schema(
    name = "ExpressNeedRequest",
    examples =
        """
        {"role": "Truck driver", "process": "Loading at the face",
         "pain": "I cannot see whether the truck is full, so I drive half empty.",
         "frequency": "EVERY_SHIFT", "since": "2024-05", "person": "Aino Virtanen"}""")
@Embeddable
public record OperationalNeedContent(
    @Schema(
            description =
                "The side whose person says it. A request may leave it out: each side hears its own"
                    + " people.")
        @Enumerated(EnumType.STRING)
        Side side,
    @Schema(description = "What the person does.")
        @NotBlank(message = MISSING) @Size(max = 100, message = TOO_LONG) @OneLine
        String role,
    @Schema(description = "In which operational process it hurts.")
        @NotBlank(message = MISSING) @Size(max = 200, message = TOO_LONG) @OneLine
        String process,
    @Schema(description = "What hurts, in the person's own words.")
        @NotBlank(message = MISSING) @Size(max = 2000, message = TOO_LONG) String pain,
    @NotNull(message = "must be chosen") @Enumerated(EnumType.STRING) Frequency frequency,
    @Schema(description = "The month since when, not in the future.", examples = "2024-05")
        @NotNull(message = MISSING) @Pattern(
            regexp = "(19|20)[0-9]{2}-(0[1-9]|1[0-2])",
            message = "must be a month such as 2024-05")
        String since,
    @Schema(description = "Who said it, where somebody wants to be named.")
        @Size(max = 200, message = TOO_LONG) @OneLine
        @Nullable String person) {

  /** The role that programs read of somebody who spoke by a link and did not say it. */
  private static final String BY_LINK = "By link";

  private static final String MISSING = "must be filled in";
  private static final String TOO_LONG = "must have at most {max} characters";

  public OperationalNeedContent {
    role = role == null || role.isBlank() ? null : role.strip();
    process = process == null ? null : process.strip();
    pain = pain == null ? null : pain.strip();
    person = person == null || person.isBlank() ? null : person.strip();
  }

  /**
   * As people write it into a form or a table.
   *
   * @param text of a field by its name
   */
  public static OperationalNeedContent written(UnaryOperator<String> text) {
    String since = Text.clean(text.apply("since"));
    return new OperationalNeedContent(
        null,
        Text.clean(text.apply("role")),
        Text.clean(text.apply("process")),
        Text.clean(text.apply("pain")),
        Frequency.written(text.apply("frequency")).orElse(null),
        since.isEmpty() ? null : since,
        Text.clean(text.apply("person")));
  }

  /** As it is told: the contract has a role of everybody, also of those who did not say theirs. */
  public OperationalNeedContent told() {
    return role != null
        ? this
        : new OperationalNeedContent(side, BY_LINK, process, pain, frequency, since, person);
  }

  public OperationalNeedContent of(Side own) {
    return new OperationalNeedContent(own, role, process, pain, frequency, since, person);
  }

  /**
   * Without regard to case and space: two that are equal are the same thing said by the same
   * person, so a file that is imported twice changes nothing.
   */
  public OperationalNeedContent plain() {
    return new OperationalNeedContent(
        side,
        Text.plain(role),
        Text.plain(process),
        Text.plain(pain),
        frequency,
        since,
        Text.plain(person));
  }
}
