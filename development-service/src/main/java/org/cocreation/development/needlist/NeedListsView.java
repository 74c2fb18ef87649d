package org.cocreation.development.needlist;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Both sides' lists, as far as the reader may see them. */
@Schema(
    name = "NeedLists",
    examples =
        """
        {"shared": false,
         "lists": [{"side": "PROVIDER", "submitted": true,
                    "submittedAt": "2026-03-02T09:31:12.441900Z"},
                   {"side": "CUSTOMER", "submitted": false,
                    "needs": [{"id": "6f0d0c0a-54cf-4b8e-9a54-0d8b0b3d3a11", "side": "CUSTOMER",
                               "title": "Trucks leave the face with too little load",
                               "frequency": "EVERY_SHIFT", "steps": []}]}]}""")
public record NeedListsView(
    @Schema(description = "Whether both are submitted, so that each side sees the other's.")
        boolean shared,
    Instant sharedAt,
    @Schema(description = "The provider's first.") List<NeedListView> lists) {}
