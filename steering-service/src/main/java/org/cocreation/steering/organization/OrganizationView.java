package org.cocreation.steering.organization;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An organization as others see it, or as its own people do. */
@Schema(
    name = "Organization",
    description = "A company. To others than its own people only key and name are shown.",
    examples =
        """
        {"key": "constructcorp", "name": "Constructcorp",
         "industry": "Construction equipment", "employees": 7800}""")
public record OrganizationView(
    @Schema(description = "The claim 'organization' of its people's tokens.") String key,
    String name,
    @Nullable String industry,
    @Nullable Integer employees) {

  static OrganizationView toOwnPeople(Organization organization) {
    return new OrganizationView(
        organization.key(), organization.name(), organization.industry(), organization.employees());
  }

  static OrganizationView toOthers(Organization organization) {
    return new OrganizationView(organization.key(), organization.name(), null, null);
  }
}
