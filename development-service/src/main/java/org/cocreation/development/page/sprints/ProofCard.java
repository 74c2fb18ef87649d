package org.cocreation.development.page.sprints;

import java.util.List;
import java.util.UUID;
import org.cocreation.development.concept.BacklogItemContent;
import org.cocreation.development.concept.BacklogItemContent.DataReadiness;
import org.cocreation.development.concept.BacklogItemContent.Sourcing;
import org.cocreation.development.goal.KnownKpi;
import org.cocreation.development.page.concept.ItemFields;
import org.cocreation.development.proof.ProofView;
import org.cocreation.development.proof.ReadProofs;
import org.cocreation.development.proof.ToldAssessment;

/**
 * A proof of concept with what operations says of it.
 *
 * @param kpis for what must change to serve, where it becomes an item
 */
public record ProofCard(ReadProofs.Read read, List<KnownKpi> kpis) {

  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_DESCRIPTION = 2000;

  public ProofView proof() {
    return read.proof();
  }

  /** Null before operations heard of it. */
  public ToldAssessment assessment() {
    return read.assessment();
  }

  public List<Point> points() {
    return read.assessment() == null
        ? List.of()
        : read.assessment().rejected().stream().map(one -> new Point(one, fields(one))).toList();
  }

  /** Where a file is read. */
  public String address(UUID file) {
    return "/session/api/v1/proofs-of-concept/%s/files/%s".formatted(proof().id(), file);
  }

  /** What must change, and the fields of the item that it can become. */
  public record Point(ToldAssessment.Scenario scenario, ItemFields fields) {}

  private ItemFields fields(ToldAssessment.Scenario scenario) {
    String change = said(scenario.mustChange());
    return new ItemFields(
        "answer-" + proof().id() + "-" + scenario.id(),
        new BacklogItemContent(
            shortened(change, LONGEST_TITLE),
            shortened(
                (change + "\n" + said(scenario.text()) + "\n" + said(scenario.effect())).strip(),
                LONGEST_DESCRIPTION),
            8,
            Sourcing.CUSTOM,
            3,
            DataReadiness.READY,
            null,
            null,
            null),
        kpis);
  }

  private static String said(String text) {
    return text == null ? "" : text.strip();
  }

  private static String shortened(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }
}
