package org.cocreation.development.comparison;

import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.process.Side;
import org.cocreation.development.needlist.Need;
import org.cocreation.development.needlist.NeedView;
import org.cocreation.development.processmap.CycleSteps;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the two lists agree on, and for what of either no partner is found yet. */
@Schema(
    name = "NeedMap",
    examples =
        """
        {"agreements": [
           {"provider": {"id": "c2c7a1de-9f0c-4c0e-b7f3-1b1f7a5d6e22", "side": "PROVIDER",
                         "title": "Trucks leave with too little load", "steps": []},
            "customer": {"id": "6f0d0c0a-54cf-4b8e-9a54-0d8b0b3d3a11", "side": "CUSTOMER",
                         "title": "Trucks leave the face with too little load", "steps": []},
            "similarity": 0.76}],
         "onlyProvider": [], "onlyCustomer": []}""")
public record NeedMapView(
    List<AgreementView> agreements, List<NeedView> onlyProvider, List<NeedView> onlyCustomer) {

  /** Two needs, one of each side, that are about the same. */
  @Schema(name = "NeedAgreement")
  public record AgreementView(
      NeedView provider,
      NeedView customer,
      @Schema(description = "Up to 1; absent where a person merged what is not worded alike.")
          Double similarity,
      @Schema(description = "Where a person merged them.") UUID problemId) {}

  static NeedMapView of(NeedMap map, CycleSteps steps) {
    return new NeedMapView(
        map.agreements().stream()
            .map(
                agreement ->
                    new AgreementView(
                        NeedView.of(agreement.provider(), steps),
                        NeedView.of(agreement.customer(), steps),
                        agreement.similarity(),
                        agreement.problemId()))
            .toList(),
        views(map.only(Side.PROVIDER), steps),
        views(map.only(Side.CUSTOMER), steps));
  }

  private static List<NeedView> views(List<Need> needs, CycleSteps steps) {
    return needs.stream().map(need -> NeedView.of(need, steps)).toList();
  }
}
