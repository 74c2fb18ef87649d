package org.cocreation.operations.page.open;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * By what one client is told from another: its IPv4 address, or the network of its IPv6 address, of
 * which one device has 2^64 to choose from.
 */
final class ClientNetwork {

  private static final int GROUPS_OF_NETWORK = 4;
  private static final int GROUPS = 8;

  private ClientNetwork() {}

  /**
   * @param address as Vert.x writes it: numbers, and never a name
   */
  static String of(String address) {
    if (address == null || address.indexOf(':') < 0) {
      return String.valueOf(address);
    }
    String plain = address.replaceAll("%.*$", "");
    int[] groups = new int[GROUPS];
    int gap = plain.indexOf("::");
    String[] head = split(gap < 0 ? plain : plain.substring(0, gap));
    for (int at = 0; at < Math.min(head.length, GROUPS); at++) {
      groups[at] = group(head[at]);
    }
    if (gap >= 0) {
      String[] tail = split(plain.substring(gap + 2));
      for (int at = 0; at < Math.min(tail.length, GROUPS); at++) {
        groups[GROUPS - 1 - at] = group(tail[tail.length - 1 - at]);
      }
    }
    return Arrays.stream(groups)
        .limit(GROUPS_OF_NETWORK)
        .mapToObj(group -> HexFormat.of().toHexDigits((short) group))
        .reduce("", String::concat);
  }

  private static String[] split(String text) {
    return text.isEmpty() ? new String[0] : text.split(":");
  }

  private static int group(String text) {
    try {
      return Integer.parseInt(text, 16);
    } catch (NumberFormatException mapped) {
      return 0;
    }
  }
}
