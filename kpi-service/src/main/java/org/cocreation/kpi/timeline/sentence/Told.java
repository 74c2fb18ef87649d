package org.cocreation.kpi.timeline.sentence;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.cocreation.chassis.language.ConstantWords;
import org.cocreation.chassis.language.Figures;
import org.cocreation.chassis.language.Language;
import org.cocreation.chassis.language.Texts;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Side;
import org.cocreation.kpi.text.PhraseTexts;
import org.cocreation.kpi.text.WorkTexts;

/**
 * What an event says, as its reader's language writes it: the parts that are put into sentences.
 * Where it says nothing they are empty; none of them fails. Places in the event are JSON pointers:
 * {@code /goal/name}.
 */
final class Told {

  /** In the place of a name, which a sentence cannot do without. */
  private static final String NOT_NAMED = "…";

  private static final Pattern PLAIN_NUMBER = Pattern.compile("-?[0-9]{1,30}([.][0-9]{1,30})?");

  private final JsonNode data;
  private final Language language;
  private final PhraseTexts phrases;

  Told(JsonNode data, Language language) {
    this.data = data;
    this.language = language;
    this.phrases = Texts.of(PhraseTexts.class, language);
  }

  Language language() {
    return language;
  }

  /** Who acted, and for which side; the process where it was no person. */
  String who() {
    String person = person();
    return person.isEmpty() ? phrases.process() : person;
  }

  /** Who acted, and for which side; empty where it was no person. */
  String person() {
    Teller teller = Teller.of(data);
    return teller.isKnown() ? on(teller.name(), teller.side()) : "";
  }

  /**
   * A person with its side.
   *
   * @param side null or empty where it is not known
   */
  String on(String name, String side) {
    return side == null || side.isEmpty() ? name : phrases.acting(name, words(Side.class, side));
  }

  /** Adds the reason that the event gives. */
  String because(String sentence) {
    return because(sentence, "/reason");
  }

  /**
   * @param at where the event gives it
   */
  String because(String sentence, String at) {
    String reason = cited(at);
    return reason.isEmpty() ? sentence : phrases.because(sentence, reason);
  }

  String text(String at) {
    return data.at(at).asText("").strip();
  }

  String name(String at) {
    String name = text(at);
    return name.isEmpty() ? NOT_NAMED : name;
  }

  /** What people said, to be followed by a full stop or a quotation mark. */
  String cited(String at) {
    String said = text(at);
    return said.endsWith(".") ? said.substring(0, said.length() - 1) : said;
  }

  boolean is(String at) {
    return data.at(at).asBoolean();
  }

  int number(String at, int otherwise) {
    return data.at(at).asInt(otherwise);
  }

  /** How many there are in a list. */
  int count(String at) {
    return data.at(at).size();
  }

  Stream<JsonNode> each(String at) {
    return StreamSupport.stream(data.at(at).spliterator(), false);
  }

  /** {@code provider side}. */
  String side(String at) {
    return constant(Side.class, text(at))
        .map(side -> side == Side.PROVIDER ? phrases.ofProvider() : phrases.ofCustomer())
        .orElseGet(phrases::ofOne);
  }

  String phase(String at) {
    return constant(Phase.class, text(at))
        .map(phase -> ConstantWords.titled(phase, phase.title(), language))
        .orElseGet(() -> name(at));
  }

  /** A constant as it stands within a sentence; that of a newer release by its name. */
  String words(Class<? extends Enum<?>> type, String constant) {
    return ConstantWords.inSentence(type.getSimpleName(), constant, language);
  }

  /** How a KPI stands; by its name, for the package of KPIs depends on this one. */
  String status(String at) {
    return ConstantWords.inSentence("KpiStatus", text(at), language);
  }

  /** {@code one and another}. */
  String together(Collection<String> all) {
    WorkTexts texts = Texts.of(WorkTexts.class, language);
    return all.stream().reduce(texts::and).orElse("");
  }

  /** A value as exact as it is; what is no number as it was told. */
  String value(String at) {
    String value = text(at);
    return PLAIN_NUMBER.matcher(value).matches()
        ? Figures.number(new BigDecimal(value), language)
        : value;
  }

  /** An amount with its currency; what is no amount as it was told. */
  String money(String at) {
    String amount = text(at + "/amount");
    String currency = text(at + "/currency");
    try {
      return Figures.money(amount, currency, language);
    } catch (IllegalArgumentException e) {
      return (amount + " " + currency).strip();
    }
  }

  /** A share of 1 in per cent. */
  String percent(String share) {
    return PLAIN_NUMBER.matcher(share).matches()
        ? Figures.percent(new BigDecimal(share), language)
        : share;
  }

  /** A day, or that of a time in UTC. */
  String day(String at) {
    String time = text(at);
    int end = time.indexOf('T');
    String day = end < 0 ? time : time.substring(0, end);
    try {
      return Figures.date(LocalDate.parse(day), language);
    } catch (DateTimeParseException e) {
      return day;
    }
  }

  static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(name))
        .findFirst();
  }
}
