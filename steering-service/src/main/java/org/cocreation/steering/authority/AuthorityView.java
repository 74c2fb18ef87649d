package org.cocreation.steering.authority;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who may bind an organization, as its own people and its events see it. */
@Schema(
    name = "Authority",
    description = "Who may bind an organization; shown to its own people.",
    examples =
        """
        {"organization": "mincorp",
         "representatives": [{"person": "steering@mincorp", "name": "Henrik Nyman"}],
         "signers": [{"person": "second@mincorp", "name": "Aino Salo",
                      "limit": {"amount": "50000.00", "currency": "EUR"}}],
         "fourEyes": {"when": "ABOVE", "amount": {"amount": "25000.00", "currency": "EUR"}}}""")
public record AuthorityView(
    String organization,
    @Schema(
            description =
                "Those who were named here. Besides them, people whose token has the role of"
                    + " representatives.")
        List<Representative> representatives,
    @Schema(
            description =
                "Who may sign at the value gate; representatives who are not among them may sign any"
                    + " amount.")
        List<Signer> signers,
    FourEyes fourEyes) {

  static AuthorityView of(Authority authority) {
    return new AuthorityView(
        authority.organization(),
        authority.representatives(),
        authority.signers(),
        authority.fourEyes());
  }
}
