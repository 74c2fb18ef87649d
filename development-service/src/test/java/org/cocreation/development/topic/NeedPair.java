package org.cocreation.development.topic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Two needs in people's own words. */
record NeedPair(String one, String other) {

  static List<NeedPair> thatMeanTheSame() throws IOException {
    return read("needs-that-mean-the-same.tsv");
  }

  static List<NeedPair> alikeInWordsOnly() throws IOException {
    return read("needs-alike-in-words-only.tsv");
  }

  private static List<NeedPair> read(String file) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                NeedPair.class.getResourceAsStream("/topic/" + file), StandardCharsets.UTF_8))) {
      return lines.lines().map(NeedPair::of).toList();
    }
  }

  private static NeedPair of(String line) {
    int tab = line.indexOf('\t');
    return new NeedPair(line.substring(0, tab), line.substring(tab + 1));
  }
}
