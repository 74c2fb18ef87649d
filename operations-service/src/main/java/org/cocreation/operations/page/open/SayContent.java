package org.cocreation.operations.page.open;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.language.Texts;
import org.cocreation.chassis.problem.FieldProblem;
import org.cocreation.operations.link.ReceiveNeed.Asked;
import org.cocreation.operations.need.Frequency;
import org.cocreation.operations.page.NeedForm;
import org.cocreation.operations.text.SayTexts;

/**
 * What the form behind a link shows.
 *
 * @param action where it is sent, without the prefix of the service
 * @param sending the id of this form, so that what is sent twice is one need
 * @param latest the latest month that can be given
 * @param notice null where there is nothing to say
 */
public record SayContent(
    String action, UUID sending, Asked asked, String latest, NeedForm form, Notice notice) {

  /** What stands over the form. */
  public enum Notice {
    THANKS,
    TOO_MANY,
    WRONG;

    /** Null where it is none. */
    static Notice named(String name) {
      return Arrays.stream(values())
          .filter(notice -> notice.name().equals(name))
          .findFirst()
          .orElse(null);
    }
  }

  /** Where the choice of a language goes, with what is typed: what stands over the form stays. */
  public String inOtherLanguage() {
    return notice == null ? action : action + "?shows=" + notice.name();
  }

  public boolean isThanks() {
    return notice == Notice.THANKS;
  }

  public boolean isTooMany() {
    return notice == Notice.TOO_MANY;
  }

  /** How a field is called. */
  public String label(String field) {
    SayTexts texts = Texts.of(SayTexts.class);
    return switch (field) {
      case "pain" -> texts.pain();
      case "process" -> texts.process();
      case "frequency" -> texts.frequency();
      case "since" -> texts.since();
      case "role" -> texts.role();
      default -> texts.person();
    };
  }

  /** With what is wrong at each field, in the reader's language. */
  static NeedForm judged(NeedForm form, List<FieldProblem> problems) {
    return form.with(problems).worded(one -> worded(form, one));
  }

  private static NeedForm.Problem worded(NeedForm form, NeedForm.Problem problem) {
    SayTexts texts = Texts.of(SayTexts.class);
    boolean isEmpty = form.field(problem.field()).value().isBlank();
    String sentence =
        switch (problem.field()) {
          case "frequency" -> texts.notChosen();
          case "since" -> isEmpty ? texts.missing() : texts.notAMonth();
          default -> isEmpty ? texts.missing() : texts.notSo();
        };
    return new NeedForm.Problem(problem.field(), sentence);
  }

  /** What can be answered to how often. */
  public List<Frequency> frequencies() {
    return List.of(Frequency.values());
  }
}
