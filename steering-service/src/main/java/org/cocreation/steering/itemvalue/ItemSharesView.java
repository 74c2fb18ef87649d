package org.cocreation.steering.itemvalue;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shares that steering set, as people and events see them. */
@Schema(
    name = "ItemShares",
    description = "Which part of its KPI's value an item brings, where that does not go by effort.",
    examples =
        """
        {"id": "0199f1a0-0b20-7000-8000-000000000b20",
         "cycleId": "0199f1a0-0200-7000-8000-000000000200",
         "shares": [{"itemId": "0199f1a0-0901-7000-8000-000000000901", "percent": 60}]}""")
public record ItemSharesView(UUID id, UUID cycleId, List<ItemShareView> shares) {

  /** An item's share of what its KPI is worth. */
  @Schema(name = "ItemShareSet")
  public record ItemShareView(UUID itemId, int percent) {}

  static ItemSharesView of(ItemShares shares) {
    return new ItemSharesView(
        shares.id(),
        shares.cycleId(),
        shares.percents().entrySet().stream()
            .map(one -> new ItemShareView(one.getKey(), one.getValue()))
            .sorted(Comparator.comparing(one -> one.itemId().toString()))
            .toList());
  }
}
