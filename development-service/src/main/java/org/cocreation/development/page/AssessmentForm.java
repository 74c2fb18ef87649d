package org.cocreation.development.page;

import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.language.Texts;
import org.cocreation.development.opportunity.MoneyRange;
import org.cocreation.development.opportunity.OpportunityContent;
import org.cocreation.development.text.OpportunitiesTexts;

/**
 * The form in which a common problem is assessed.
 *
 * @param etag null where it is not assessed yet
 * @param said what was assessed before; null where nothing was
 * @param currency that of the others, to begin with
 */
public record AssessmentForm(
    UUID problemId, String title, String etag, OpportunityContent said, String currency) {

  /** A range of it, with the words of its label. */
  public record Range(String name, String label, MoneyRange said, String currency) {

    public String low() {
      return said == null ? "" : said.low();
    }

    public String likely() {
      return said == null ? "" : said.likely();
    }

    public String high() {
      return said == null ? "" : said.high();
    }
  }

  public String form() {
    return "assess-" + problemId;
  }

  public boolean isNew() {
    return etag == null;
  }

  public List<Range> ranges() {
    return List.of(
        new Range(
            "complexityCost",
            Texts.of(OpportunitiesTexts.class).cost(),
            said == null ? null : said.complexityCost(),
            said == null ? currency : said.complexityCost().currency()),
        new Range(
            "expectedReturn",
            Texts.of(OpportunitiesTexts.class).expectedReturn(),
            said == null ? null : said.expectedReturn(),
            said == null ? currency : said.expectedReturn().currency()));
  }

  public boolean isFeasibility(int grade) {
    return said != null && said.feasibility() == grade;
  }

  public String note() {
    return said == null ? null : said.note();
  }
}
