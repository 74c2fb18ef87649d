package org.cocreation.operations.link;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is drawn is what a camera reads. */
class QrCodeTest {

  private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");
  private static final Pattern BOX = Pattern.compile("viewBox=\"0 0 (\\d+) \\1\"");
  private static final int MARGIN = 4;

  @Test
  void shouldBeReadAsTheAddressThatItShows() throws Exception {
    String address = "https://cocreation.example/operations/say/" + "aB3-_".repeat(10) + "wxyz";

    String svg = QrCode.svg(address);

    assertThat(new Decoder().decode(modules(svg)).getText()).isEqualTo(address);
  }

  /** The drawing without its margin, which must be white. */
  private static BitMatrix modules(String svg) {
    Matcher box = BOX.matcher(svg);
    assertThat(box.find()).isTrue();
    int size = Integer.parseInt(box.group(1)) - 2 * MARGIN;
    BitMatrix modules = new BitMatrix(size);
    Matcher run = RUN.matcher(svg);
    while (run.find()) {
      assertThat(run.group(4)).isEqualTo(run.group(3));
      modules.setRegion(
          Integer.parseInt(run.group(1)) - MARGIN,
          Integer.parseInt(run.group(2)) - MARGIN,
          Integer.parseInt(run.group(3)),
          1);
    }
    return modules;
  }
}
