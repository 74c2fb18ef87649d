package org.cocreation.development.needlist;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.process.Side;
import org.cocreation.development.processmap.CycleSteps;
import org.cocreation.development.processmap.StepReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A need as those see it who may. */
@Schema(
    name = "Need",
    description = "What one side needs.",
    examples =
        """
        {"id": "6f0d0c0a-54cf-4b8e-9a54-0d8b0b3d3a11", "side": "CUSTOMER",
         "title": "Trucks leave the face with too little load",
         "description": "Crews guess the weight; one in four loads is short.",
         "frequency": "EVERY_SHIFT",
         "steps": [{"id": "0199f1a0-0701-7000-8000-000000000701", "name": "Loading",
                    "constraint": false}]}""")
public record NeedView(
    UUID id,
    Side side,
    @JsonUnwrapped NeedContent content,
    List<StepReference> steps,
    @Schema(description = "Absent unless its side set it aside.") @Nullable SettingAside setAside) {

  public static NeedView of(Need need, CycleSteps steps) {
    return new NeedView(
        need.id(),
        need.side(),
        need.content(),
        steps.among(need.content().stepIds()),
        need.setAside());
  }
}
