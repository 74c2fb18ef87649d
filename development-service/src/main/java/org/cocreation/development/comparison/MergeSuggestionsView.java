package org.cocreation.development.comparison;

import java.util.List;
import org.cocreation.development.needlist.NeedView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Needs that may be the same problem, most alike first; a person decides. */
@Schema(
    name = "MergeSuggestions",
    examples =
        """
        {"items": [
           {"needs": [{"id": "c2c7a1de-9f0c-4c0e-b7f3-1b1f7a5d6e22", "side": "PROVIDER",
                       "title": "Trucks leave with too little load", "steps": []},
                      {"id": "6f0d0c0a-54cf-4b8e-9a54-0d8b0b3d3a11", "side": "CUSTOMER",
                       "title": "Trucks leave the face with too little load", "steps": []}],
            "similarity": 0.76}]}""")
record MergeSuggestionsView(List<SuggestionView> items) {

  /** Two needs of one or both sides. */
  @Schema(name = "MergeSuggestion")
  record SuggestionView(List<NeedView> needs, double similarity) {}
}
