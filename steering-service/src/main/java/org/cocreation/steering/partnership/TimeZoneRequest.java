package org.cocreation.steering.partnership;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the days of a partnership begin and end. */
@Schema(examples = "{\"timeZone\": \"Europe/Stockholm\"}")
record TimeZoneRequest(
    @NotNull @TimeZoneId @Schema(description = "Its IANA name.", examples = "Europe/Stockholm")
        String timeZone) {}
