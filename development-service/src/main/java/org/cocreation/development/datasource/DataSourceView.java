package org.cocreation.development.datasource;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A data source as people and events see it. */
@Schema(
    name = "DataSource",
    description = "Data of the customer that items need, and how far they can be had.",
    examples =
        """
        {"id": "0199f1a0-0b00-7000-8000-000000000b00",
         "cycleId": "0199f1a0-0200-7000-8000-000000000200",
         "name": "Payload sensors of the trucks", "owner": "development@mincorp",
         "dueOn": "2026-03-20", "hours": 16, "mapped": true, "access": true, "cleaned": false,
         "categorized": false, "itemIds": ["0199f1a0-0801-7000-8000-000000000801"],
         "ownerName": "Sofia Kallio", "ready": false}""")
public record DataSourceView(
    UUID id,
    UUID cycleId,
    @JsonUnwrapped DataSourceContent content,
    String ownerName,
    @Schema(description = "Whether items can be made of it: all four are so.") boolean ready) {

  static DataSourceView of(DataSource source) {
    return new DataSourceView(
        source.id(),
        source.cycleId(),
        source.content(),
        source.ownerName(),
        source.content().isReady());
  }
}
