package org.cocreation.chassis.test;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Checks a page, with what is folded away, against the rules of WCAG 2.2 AA that a machine can
 * check. The script comes in by the browser's own debugging, so that the pages' content policy
 * stays as it is.
 */
final class Axe {

  private static final String SCRIPT = script();

  private static final Map<String, Object> ALL =
      Map.of(
          "type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"));

  private static final Map<String, Object> COLOURS =
      Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block"));

  private static final String RUN =
      """
      async (rules) => {
        const folded = [...document.querySelectorAll('details:not([open])')];
        folded.forEach((details) => (details.open = true));
        const { violations } = await axe.run(document, {
          runOnly: rules,
          resultTypes: ['violations'],
          preload: false,
        });
        folded.forEach((details) => (details.open = false));
        return violations.flatMap(({ id, help, nodes }) =>
          nodes.map(({ html, any, all, none }) => ({
            id, help, html: html.slice(0, 300),
            why: [...any, ...all, ...none].map(({ message }) => message).join('; '),
          })));
      }""";

  private Axe() {}

  /** What is wrong, a line for each element; nothing where nothing is. */
  static List<String> violations(Page page) {
    return violations(page, ALL);
  }

  /** Of the rules that look at colours alone: for a page in others, after all rules were kept. */
  static List<String> violationsInColours(Page page) {
    return violations(page, COLOURS);
  }

  private static List<String> violations(Page page, Map<String, Object> rules) {
    if (Boolean.TRUE.equals(page.evaluate("typeof axe === 'undefined'"))) {
      Object ignored = page.evaluate(SCRIPT);
    }
    return ((List<?>) page.evaluate(RUN, rules))
        .stream().map(Axe::line).collect(Collectors.toList());
  }

  private static String line(Object violation) {
    Map<?, ?> found = (Map<?, ?>) violation;
    return "%s (%s): %s%n    %s"
        .formatted(found.get("id"), found.get("help"), found.get("html"), found.get("why"));
  }

  /** An expression that ends in nothing, which the browser hands back. */
  private static String script() {
    try (InputStream file = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8) + "\n;undefined";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
