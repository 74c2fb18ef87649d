package org.cocreation.operations.link;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/**
 * A QR code as an image that is sharp in any size (SVG). Dark on white with a white margin of four
 * modules, whatever the page's colours are, because cameras want it so (ISO/IEC 18004).
 */
final class QrCode {

  private static final int MARGIN = 4;

  private QrCode() {}

  static String svg(String text) {
    BitMatrix modules = modules(text);
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < modules.getHeight(); y++) {
      int x = 0;
      while (x < modules.getWidth()) {
        int begin = x;
        while (x < modules.getWidth() && modules.get(x, y)) {
          x++;
        }
        if (x > begin) {
          path.append("M%d %dh%dv1h-%dz".formatted(begin, y, x - begin, x - begin));
        } else {
          x++;
        }
      }
    }
    return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
    <rect width="%1$d" height="%1$d" fill="#ffffff"/><path fill="#000000" d="%2$s"/></svg>
    """
        .formatted(modules.getWidth(), path);
  }

  private static BitMatrix modules(String text) {
    try {
      return new QRCodeWriter()
          .encode(
              text,
              BarcodeFormat.QR_CODE,
              0,
              0,
              Map.of(
                  EncodeHintType.ERROR_CORRECTION,
                  ErrorCorrectionLevel.M,
                  EncodeHintType.MARGIN,
                  MARGIN));
    } catch (WriterException tooLong) {
      throw new IllegalStateException("An address fits into a QR code", tooLong);
    }
  }
}
