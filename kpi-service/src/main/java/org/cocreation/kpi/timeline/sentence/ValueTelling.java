package org.cocreation.kpi.timeline.sentence;

import org.cocreation.chassis.language.ConstantWords;
import org.cocreation.kpi.text.sentence.ValueSentences;

/** How the worth to each side is told, and how the sides settle where they differ. */
final class ValueTelling {

  private static final String WORDING = "/difference/wording";

  static final Telling<ValueSentences> OF =
      Telling.by(ValueSentences.class)
          .fact(
              "value-statement.changed",
              (say, it) -> say.statementChanged(it.who(), it.side("/statement/side")))
          .fact("value-difference.opened", (say, it) -> say.opened(topic(it)))
          .fact("value-difference.changed", (say, it) -> say.changed(topic(it)))
          .fact(
              "value-difference.wording-proposed",
              (say, it) -> say.wordingProposed(it.who(), topic(it), it.cited(WORDING)))
          .fact(
              "value-difference.wording-withdrawn",
              (say, it) ->
                  it.because(
                      say.wordingWithdrawn(topic(it), it.cited("/difference/formerWording"))))
          .fact(
              "value-difference.settled",
              (say, it) -> say.settled(it.who(), topic(it), it.cited(WORDING)))
          .fact("value-difference.reopened", (say, it) -> it.because(say.reopened(topic(it))))
          .fact("value-difference.gone", (say, it) -> say.gone(topic(it)));

  private ValueTelling() {}

  private static String topic(Told it) {
    DifferenceTopic topic =
        Told.constant(DifferenceTopic.class, it.text("/difference/topic"))
            .orElse(DifferenceTopic.ANOTHER);
    return ConstantWords.titled(topic, topic.title(), it.language());
  }
}
