package org.cocreation.chassis.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cocreation.chassis.language.Sentence;

/**
 * Exact decimals as others write them. Their digits are counted in the text: a short one such as
 * {@code 1E2147483647} has more of them than memory.
 */
public final class Numbers {

  /** On either side of the point; what a field takes is less. */
  static final int MOST_DIGITS = 100;

  private static final Pattern DECIMAL =
      Pattern.compile(
          "[+-]?(?<whole>[0-9]++)([.](?<part>[0-9]++))?([eE](?<exponent>[+-]?[0-9]++))?");

  private static final BigInteger MOST = BigInteger.valueOf(MOST_DIGITS);

  /** Thrown for a number that has more digits than anything here. */
  public static final class TooManyDigits extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private TooManyDigits() {
      super(Sentence.say("must have at most %d digits before and after the point", MOST_DIGITS));
    }
  }

  private Numbers() {}

  /**
   * @throws TooManyDigits for more digits than anything here has
   * @throws IllegalArgumentException for what is no number
   */
  public static BigDecimal parse(String text) {
    Matcher matcher = DECIMAL.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("is not a number");
    }
    String part = matcher.group("part") == null ? "" : matcher.group("part");
    String exponent = matcher.group("exponent");
    if (matcher.group("whole").length() > MOST_DIGITS
        || part.length() > MOST_DIGITS
        || (exponent != null && isTooLarge(exponent))) {
      throw new TooManyDigits();
    }
    return new BigDecimal(text);
  }

  /** Without zeros behind its last digit: {@code 1.50} is {@code 1.5}. Null stays null. */
  public static BigDecimal plain(BigDecimal number) {
    if (number == null) {
      return null;
    }
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static boolean isTooLarge(String exponent) {
    return exponent.length() > MOST_DIGITS || new BigInteger(exponent).abs().compareTo(MOST) > 0;
  }
}
