package org.cocreation.development.topic;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cocreation.chassis.database.Sql;
import org.cocreation.chassis.process.Side;
import org.cocreation.development.needlist.Need;

/**
 * In which language each side's list is written: that of which it uses the most stop words, as
 * PostgreSQL's dictionaries have them. Of a whole list that is sure, where it is a guess of one
 * need; and nobody has to declare it.
 */
@ApplicationScoped
class ListLanguages {

  private static final int MOST_WORDS = 600;

  /** Fewer tell nothing: {@code in} is a word of many languages. */
  private static final int FEWEST = 2;

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private record Found(Side side, String language, int words) {}

  private final Sql sql;

  ListLanguages(Sql sql) {
    this.sql = sql;
  }

  /**
   * As IETF tags; none for a side whose list is too short to tell, or in a language without a
   * dictionary.
   */
  Map<Side, String> of(Map<Side, List<Need>> needs) {
    List<String> sides = new ArrayList<>();
    List<String> words = new ArrayList<>();
    needs.forEach(
        (side, own) ->
            words(own)
                .forEach(
                    word -> {
                      sides.add(side.name());
                      words.add(word);
                    }));
    Map<Side, List<Found>> bySide = new EnumMap<>(Side.class);
    count(sides, words)
        .forEach(found -> bySide.computeIfAbsent(found.side(), s -> new ArrayList<>()).add(found));
    Map<Side, String> languages = new EnumMap<>(Side.class);
    bySide.forEach(
        (side, found) -> {
          int second = found.size() > 1 ? found.get(1).words() : 0;
          if (found.getFirst().words() > second) {
            languages.put(side, found.getFirst().language());
          }
        });
    return languages;
  }

  private static Stream<String> words(List<Need> needs) {
    return needs.stream()
        .flatMap(need -> WORD.matcher(need.text().toLowerCase(Locale.ROOT)).results())
        .map(MatchResult::group)
        .limit(MOST_WORDS);
  }

  /** The most first. */
  private List<Found> count(List<String> sides, List<String> words) {
    return sql.list(
        """
        select side, language, count(*) from unnest(?, ?) as said (side, word)
        cross join (values ('da', 'danish_stem'), ('de', 'german_stem'), ('en', 'english_stem'),
                           ('es', 'spanish_stem'), ('fi', 'finnish_stem'), ('fr', 'french_stem'),
                           ('hu', 'hungarian_stem'), ('it', 'italian_stem'), ('nl', 'dutch_stem'),
                           ('no', 'norwegian_stem'), ('pt', 'portuguese_stem'),
                           ('ru', 'russian_stem'), ('sv', 'swedish_stem'), ('tr', 'turkish_stem'))
             as known (language, dictionary)
        where ts_lexize(dictionary::regdictionary, word) = '{}'
        group by side, language
        having count(*) >= ?
        order by 3 desc""",
        row -> new Found(Side.valueOf(row.getString(1)), row.getString(2), row.getInt(3)),
        sides.toArray(String[]::new),
        words.toArray(String[]::new),
        FEWEST);
  }
}
