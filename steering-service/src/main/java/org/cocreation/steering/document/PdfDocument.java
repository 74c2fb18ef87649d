package org.cocreation.steering.document;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A document to be kept: PDF/A-3u, which has all that it needs inside, its font too, and may have a
 * file inside from which its text can be checked.
 */
final class PdfDocument {

  /** The font that PDFBox brings: Latin, Greek and Cyrillic letters. */
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
  private static final COSName ASSOCIATED_FILES = COSName.getPDFName("AF");

  static {
    XRLog.setLoggingEnabled(false);
  }

  /** What XML cannot hold, however it is written. */
  private static final Pattern UNFIT =
      Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private PdfDocument() {}

  /** Whether the font has all of a text; what it lacks stands on paper as {@code #}. */
  static boolean canWrite(String text) {
    return text.codePoints()
        .filter(codePoint -> !Character.isWhitespace(codePoint))
        .allMatch(codePoint -> Letters.OF_THE_FONT.getGlyphId(codePoint) > 0);
  }

  /** Read once, when the first document is made. */
  private static final class Letters {

    private static final CmapLookup OF_THE_FONT = read();

    private static CmapLookup read() {
      try (InputStream font = font();
          TrueTypeFont letters = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
        return letters.getUnicodeCmapLookup();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static InputStream font() {
    return PDType0Font.class.getResourceAsStream(FONT);
  }

  /**
   * @param xhtml well-formed; {@code font-family: document} is the one there is. A character that
   *     XML cannot hold becomes {@code U+FFFD}.
   */
  static byte[] of(String xhtml, Attachment attachment) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PdfRendererBuilder builder =
        new PdfRendererBuilder()
            .useFastMode()
            .usePdfAConformance(PdfAConformance.PDFA_3_U)
            .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
            .useFont(PdfDocument::font, "document")
            .withHtmlContent(UNFIT.matcher(xhtml).replaceAll("\uFFFD"), null)
            .toStream(bytes);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      try (PDDocument document = renderer.getPdfDocument()) {
        attach(document, attachment);
        document.save(bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void attach(PDDocument document, Attachment attachment) throws IOException {
    PDEmbeddedFile file =
        new PDEmbeddedFile(document, new ByteArrayInputStream(attachment.content()));
    file.setSubtype(attachment.type());
    file.setSize(attachment.content().length);
    GregorianCalendar now = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
    file.setCreationDate(now);
    file.setModDate(now);
    PDComplexFileSpecification specification = new PDComplexFileSpecification();
    specification.setFile(attachment.name());
    specification.setFileUnicode(attachment.name());
    specification.setFileDescription(attachment.description());
    specification.setEmbeddedFile(file);
    specification.setEmbeddedFileUnicode(file);
    specification.getCOSObject().setItem(RELATIONSHIP, COSName.getPDFName("Source"));
    PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
    files.setNames(Map.of(attachment.name(), specification));
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(files);
    document.getDocumentCatalog().setNames(names);
    document
        .getDocumentCatalog()
        .getCOSObject()
        .setItem(ASSOCIATED_FILES, new COSArray(List.of(specification.getCOSObject())));
  }

  /** A file inside the document. */
  record Attachment(String name, String type, String description, byte[] content) {}
}
