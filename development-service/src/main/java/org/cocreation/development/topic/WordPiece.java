package org.cocreation.development.topic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Cuts a text into the pieces that a BERT model knows, uncased: words and marks, and of each word
 * the longest known pieces from its beginning on.
 */
class WordPiece {

  /** The most pieces that the model was trained with; what is longer is cut. */
  static final int MOST = 128;

  private static final int LONGEST_WORD = 100;
  private static final String INNER = "##";
  private static final Pattern ACCENT = Pattern.compile("\\p{Mn}+");
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\uFFFD&&\\S]+");

  /** Each mark and each Chinese sign is a word of its own. */
  private static final Pattern WORD =
      Pattern.compile("[\\p{P}$+<=>^`|~]|\\p{IsHan}|[^\\s\\p{Z}\\p{P}$+<=>^`|~\\p{IsHan}]+");

  private final Map<String, Integer> vocabulary;
  private final int unknown;
  private final int first;
  private final int last;

  private WordPiece(Map<String, Integer> vocabulary) {
    this.vocabulary = vocabulary;
    this.unknown = vocabulary.get("[UNK]");
    this.first = vocabulary.get("[CLS]");
    this.last = vocabulary.get("[SEP]");
  }

  /**
   * @param tokenizer JSON as Hugging Face's tokenizers write it
   */
  static WordPiece read(InputStream tokenizer) throws IOException {
    JsonNode vocabulary = new ObjectMapper().readTree(tokenizer).path("model").path("vocab");
    Map<String, Integer> numbers = HashMap.newHashMap(vocabulary.size());
    vocabulary.properties().forEach(piece -> numbers.put(piece.getKey(), piece.getValue().asInt()));
    return new WordPiece(numbers);
  }

  /** The numbers of the text's pieces, between those of beginning and end. */
  long[] numbers(String text) {
    List<Integer> pieces = new ArrayList<>();
    pieces.add(first);
    WORD.matcher(plain(text)).results().map(MatchResult::group).forEach(word -> cut(word, pieces));
    List<Integer> kept = pieces.subList(0, Math.min(pieces.size(), MOST - 1));
    kept.add(last);
    return kept.stream().mapToLong(Integer::longValue).toArray();
  }

  private static String plain(String text) {
    String seen = UNSEEN.matcher(text).replaceAll("");
    String apart = Normalizer.normalize(seen.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    return ACCENT.matcher(apart).replaceAll("");
  }

  private void cut(String word, List<Integer> pieces) {
    List<Integer> found = new ArrayList<>();
    int from = 0;
    while (from < word.length()) {
      int to = word.length();
      Integer piece = null;
      while (piece == null && to > from) {
        piece = vocabulary.get((from == 0 ? "" : INNER) + word.substring(from, to));
        to = piece == null ? to - 1 : to;
      }
      if (piece == null || word.length() > LONGEST_WORD) {
        pieces.add(unknown);
        return;
      }
      found.add(piece);
      from = to;
    }
    pieces.addAll(found);
  }
}
