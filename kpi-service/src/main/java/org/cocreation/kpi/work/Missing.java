package org.cocreation.kpi.work;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.cocreation.chassis.language.Texts;
import org.cocreation.chassis.page.PageFormats;
import org.cocreation.chassis.process.Side;
import org.cocreation.kpi.text.MissingTexts;

/**
 * Something that must be done before an item can be: kept as what it is, said in the language of
 * who reads it.
 *
 * @param about which side, how many, of what: as the kind wants it
 */
record Missing(Kind kind, List<String> about) {

  /** What can be missing. */
  enum Kind {
    NO_GOAL,
    WEIGHTS,
    PLEDGE,
    NEED_LIST,
    FREE_NEEDS,
    TO_SCORE,
    VOICE,
    SELECTION,
    CONCEPT,
    REVISION,
    APPROVAL_THEN_VERDICT,
    VERDICT,
    STATEMENT,
    CONSTRAINT,
    APPROVAL,
    ENDORSEMENT,
    PLAN,
    COVER,
    CLOCK,
    PROOF,
    PROOF_VERDICT,
    ACCEPTED_PROOF,
    RESOURCE_PLAN,
    SITE,
    COMMITMENT,
    PILOT_LIVE,
    /** A sentence that a former release kept. */
    SAID
  }

  private static final String BETWEEN = "\t";
  private static final Pattern PARTS = Pattern.compile(BETWEEN);

  static Missing of(Kind kind, Object... about) {
    return new Missing(kind, Arrays.stream(about).map(String::valueOf).toList());
  }

  static Missing of(Kind kind, Side side) {
    return of(kind, side.name());
  }

  boolean isToScore() {
    return kind == Kind.TO_SCORE || (kind == Kind.SAID && about.getFirst().endsWith(" to score."));
  }

  /** As it is kept, on one line. */
  String line() {
    List<String> parts = new ArrayList<>();
    if (kind != Kind.SAID) {
      parts.add(kind.name());
    }
    about.forEach(part -> parts.add(part.replace('\n', ' ').replace('\t', ' ')));
    return String.join(BETWEEN, parts);
  }

  static Missing read(String line) {
    List<String> parts = Arrays.asList(PARTS.split(line, -1));
    return Arrays.stream(Kind.values())
        .filter(kind -> kind != Kind.SAID && kind.name().equals(parts.getFirst()))
        .findFirst()
        .map(kind -> new Missing(kind, List.copyOf(parts.subList(1, parts.size()))))
        .orElseGet(() -> new Missing(Kind.SAID, List.of(line)));
  }

  /** In the reader's language. */
  String sentence() {
    MissingTexts texts = Texts.of(MissingTexts.class);
    return switch (kind) {
      case NO_GOAL -> texts.noGoal();
      case WEIGHTS -> texts.weights();
      case PLEDGE -> texts.pledge(side());
      case NEED_LIST -> texts.needList(side());
      case FREE_NEEDS -> texts.freeNeeds(Integer.parseInt(about.getFirst()));
      case TO_SCORE -> texts.toScore(side(), Integer.parseInt(about.get(1)));
      case VOICE -> texts.voice();
      case SELECTION -> texts.selection();
      case CONCEPT -> texts.concept();
      case REVISION -> texts.revision(about.getFirst(), about.get(1));
      case APPROVAL_THEN_VERDICT -> texts.approvalThenVerdict();
      case VERDICT -> texts.verdict(about.getFirst());
      case STATEMENT -> texts.statement(side());
      case CONSTRAINT -> texts.constraint(side());
      case APPROVAL -> texts.approval();
      case ENDORSEMENT -> texts.endorsement();
      case PLAN -> texts.plan();
      case COVER -> texts.cover();
      case CLOCK -> texts.clock();
      case PROOF -> texts.proof();
      case PROOF_VERDICT -> texts.proofVerdict(side(), about.get(1));
      case ACCEPTED_PROOF -> texts.acceptedProof();
      case RESOURCE_PLAN -> texts.resourcePlan();
      case SITE -> texts.site();
      case COMMITMENT -> texts.commitment(side(), about.get(1));
      case PILOT_LIVE -> texts.pilotLive(about.getFirst());
      case SAID -> about.getFirst();
    };
  }

  private String side() {
    return PageFormats.inSentence(Side.valueOf(about.getFirst()));
  }
}
