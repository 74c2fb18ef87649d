package org.cocreation.steering.resourceplan;

import java.util.UUID;
import org.cocreation.chassis.money.MoneyView;
import org.cocreation.steering.itemvalue.ValuedItem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An item as it was decided on: what it then was worth stays said. */
@Schema(name = "PlannedItem")
public record PlannedItem(
    UUID itemId,
    String title,
    @Schema(description = "What it takes.") int hours,
    @Schema(description = "What it brings in a year.") MoneyView value,
    @Schema(description = "Why it is weeded out; absent where it is chosen.")
        @Nullable String reason) {

  static PlannedItem of(ValuedItem item, String reason) {
    return new PlannedItem(item.id(), item.title(), item.hours(), item.value().view(), reason);
  }
}
