package org.cocreation.operations.rollout;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.cocreation.chassis.text.OneLine;
import org.cocreation.chassis.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One step of a site's plan; within its site it is known by its title. */
public record SiteStep(
    @Schema(description = "No other step of the site has it.") @NotBlank @Size(max = 200) @OneLine
        String title,
    @NotNull LocalDate starts,
    @Schema(description = "Its last day, the first at the earliest.") @NotNull LocalDate ends,
    @Schema(
            description =
                "The titles of the steps that must end before this one starts; none where left"
                    + " out.")
        @Size(max = 20) @Nullable List<@NotBlank @Size(max = 200) String> after,
    @Schema(description = "Whether the site goes live only once it is done.") boolean beforeGoLive,
    boolean done) {

  public SiteStep {
    title = Text.clean(title);
    after = after == null ? List.of() : after.stream().map(Text::clean).toList();
  }

  boolean isCalled(String other) {
    return Text.plain(title).equals(Text.plain(other));
  }
}
