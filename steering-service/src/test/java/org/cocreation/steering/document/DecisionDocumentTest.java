package org.cocreation.steering.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.xmpbox.schema.PDFAIdentificationSchema;
import org.apache.xmpbox.xml.DomXmpParser;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.steering.Company;
import org.cocreation.steering.CycleFixture;
import org.cocreation.steering.Siblings;
import org.junit.jupiter.api.Test;

/**
 * What both companies file: all that was signed, readable, and the proof of it inside (R1, R19).
 */
@QuarkusTest
@TestProfile(FeatureTest.class)
class DecisionDocumentTest {

  @Test
  void shouldHoldWhatWasSignedAndItsProof() throws Exception {
    try (Siblings siblings = Siblings.atWork()) {
      CycleFixture cycle = CycleFixture.started().in(Phase.PRIORITIZATION).finishPhase();
      String hash = cycle.signedByBoth();
      String decision =
          cycle.decide("{\"outcome\": \"INVEST\"}").statusCode(201).extract().path("id");
      Company provider = cycle.partnership().provider();
      Company customer = cycle.partnership().customer();

      try (PDDocument document = read(customer, decision)) {
        String text = new PDFTextStripper().getText(document);
        shoot(document);
        assertThat(text.replaceAll("\\s+", ""))
            .contains(hash, provider.person("steering"), customer.person("steering"));
        assertThat(text)
            .contains("240,000", "60,000.00", "Kill clock")
            .doesNotContain("lacks some of the characters");
        PDFAIdentificationSchema standard =
            new DomXmpParser()
                .parse(document.getDocumentCatalog().getMetadata().exportXMPMetadata())
                .getPDFAIdentificationSchema();
        assertThat(standard.getPart()).isEqualTo(3);
        assertThat(standard.getConformance()).isEqualTo("U");
        assertThat(files(document))
            .containsExactly(
                Map.entry("proof-" + decision + ".json", proof(customer, decision).asString()));
      }
      Company.registered("rival")
          .as("steering")
          .get("/api/v1/decisions/" + decision + "/document")
          .then()
          .statusCode(404);
    }
  }

  @Test
  void shouldWriteWhatPeopleSaidAsTheySaidIt() throws Exception {
    CycleFixture cycle = CycleFixture.started();
    String decision =
        cycle
            .decide(
                "{\"outcome\": \"STOP\", \"reason\": \"<b>&amp; Łódź</b> ≥ Ωmega 採掘 😀\\u000b\\ufffe\"}")
            .statusCode(201)
            .extract()
            .path("id");

    try (PDDocument document = read(cycle.partnership().customer(), decision)) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("<b>&amp; Łódź</b> ≥ Ωmega ##", "lacks some of the characters");
    }
  }

  private static PDDocument read(Company company, String decision) throws IOException {
    Response answer = company.as("operations").get("/api/v1/decisions/" + decision + "/document");
    answer.then().statusCode(200).contentType("application/pdf");
    assertThat(answer.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"decision-" + decision + ".pdf\"");
    return Loader.loadPDF(answer.asByteArray());
  }

  private static Response proof(Company company, String decision) {
    return company.as("operations").get("/api/v1/decisions/" + decision + "/proof");
  }

  private static Map<String, String> files(PDDocument document) throws IOException {
    Map<String, PDComplexFileSpecification> files =
        document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
    Map<String, String> contents = new TreeMap<>();
    for (PDComplexFileSpecification file : files.values()) {
      contents.put(
          file.getFilename(),
          new String(file.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8));
    }
    return contents;
  }

  /** To be looked at in {@code target/screenshots}. */
  private static void shoot(PDDocument document) throws IOException {
    Path folder = Files.createDirectories(Path.of("target/screenshots"));
    for (int page = 0; page < document.getNumberOfPages(); page++) {
      ImageIO.write(
          new PDFRenderer(document).renderImageWithDPI(page, 80),
          "png",
          folder.resolve("decision-paper-" + (page + 1) + ".png").toFile());
    }
  }
}
