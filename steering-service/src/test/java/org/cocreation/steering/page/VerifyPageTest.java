package org.cocreation.steering.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.SoftAssertions;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.chassis.test.PageSession;
import org.cocreation.chassis.test.TestBrowser;
import org.cocreation.steering.CycleFixture;
import org.cocreation.steering.Forgeries;
import org.cocreation.steering.ProofFiles;
import org.cocreation.steering.Siblings;
import org.hamcrest.Matchers;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.keys.EllipticCurves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A proof that is dropped on a page is checked in the browser alone: the true one, and forgeries.
 */
@QuarkusTest
@TestProfile(FeatureTest.class)
class VerifyPageTest {

  private static final Path PROGRAM =
      Path.of(System.getProperty("cocreate.root", ".."), "docs", "proof", "VerifyProof.java");

  /** By the script of the page, of files in Base64. */
  private static final String JUDGE =
      """
      async (files) => {
        const script = new URL('proof.js', document.querySelector('script[src$="verify.js"]').src);
        const { judge, read, readKeys, Refused, UnusableKeys } = await import(script);
        const [proof, keys] = files.map((file) => Uint8Array.from(atob(file), (c) => c.charCodeAt(0)));
        try {
          const document = read(proof);
          const judged = await judge(document, keys === undefined ? null : await readKeys(keys));
          return judged.holds ? 'HOLDS' : 'CANNOT_TELL';
        } catch (e) {
          if (e instanceof Refused) {
            return 'DOES_NOT_HOLD';
          }
          return e instanceof UnusableKeys ? 'NOT_CHECKED' : e.toString();
        }
      }\
      """;

  @RegisterExtension static TestBrowser browser = new TestBrowser();

  @TestHTTPResource("/")
  URI service;

  @Test
  void shouldTellATrueProofFromForgedOnesInTheBrowserAlone() throws Exception {
    String proof = proofOfAGate();
    try (Room henrik = Room.of(browser, "/verify")) {
      henrik.shoot("verify");
      drop(henrik, proof);
      assertThat(result(henrik)).hasAttribute("data-state", "good");
      assertThat(result(henrik)).containsText("The proof holds");
      assertThat(result(henrik))
          .containsText("Signed for the provider: steering@constructcorp, 20");
      assertThat(result(henrik)).containsText("Invest, in phase 2, Prioritization; number ");
      assertThat(result(henrik)).containsText("taken by steering@mincorp for the customer, 20");
      assertThat(result(henrik)).containsText("Covered by the seal: the content, its hash");
      assertThat(result(henrik)).not().containsText("Not covered");
      henrik.shoot("verify-holds");

      choose(henrik, proof.replaceFirst("\\{", "{\"outcome\": \"STOP\", "));
      assertThat(result(henrik)).containsText("The proof holds");
      assertThat(result(henrik)).containsText("Not covered, anybody can have written it: outcome");

      String changed = proof.replace("\"240000\"", "\"240001\"");
      refused(henrik, changed, "The content was changed");
      refused(
          henrik,
          Forgeries.withHashComputedAnew(changed),
          "Forged: the seal is of the content with");
      refused(henrik, Forgeries.withAnotherNumber(proof), "Forged: the seal is not by the key");
      refused(
          henrik,
          proof.replace("\"side\":\"CUSTOMER\",\"who\"", "\"side\":\"PROVIDER\",\"who\""),
          "The provider is named twice");
      refused(
          henrik,
          proof.replaceFirst("\\{\"side\":\"PROVIDER\",\"who\"[^}]*},", ""),
          "Forged: the seal is of other approvals");
      refused(henrik, Forgeries.withoutFirstOfChain(proof), "The chain is broken at decision");
      refused(henrik, proof.substring(0, proof.length() - 1), "no JSON");
      refused(
          henrik,
          proof.replaceFirst("\"contentHash\":", "\"contentHash\":\"0\",\"contentHash\":"),
          "is there twice");
      henrik.shoot("verify-forged");

      choose(henrik, Forgeries.without(proof, "seal", "chain"));
      assertThat(result(henrik)).hasAttribute("data-state", "plain");
      assertThat(result(henrik)).containsText("Not sealed");
      choose(
          henrik,
          EcJwkGenerator.generateJwk(EllipticCurves.P256)
              .toJson()
              .replaceFirst("\\{", "{\"kid\":\"another\","));
      assertThat(result(henrik)).containsText("has public keys");
      refused(henrik, proof, "Forged, or of another service");
      Assertions.assertThat(henrik.complaints()).isEmpty();
    }
  }

  @Test
  void shouldBeOpenToEverybodyAndShowNothingElseToWhoIsNotLoggedIn() {
    String session = PageSession.of("steering@mincorp", service.resolve("/partnerships"));
    for (String cookie : List.of("", session.replaceAll("=[^;]*", "=of-long-ago"))) {
      String page =
          RestAssured.given()
              .redirects()
              .follow(false)
              .header("Cookie", cookie)
              .get("/verify")
              .then()
              .statusCode(200)
              .extract()
              .asString();
      Assertions.assertThat(page)
          .contains("data-keys", "verify.js")
          .doesNotContain("<nav", "role=\"search\"", "class=\"me\"", "htmx", "page.js");
    }
    for (String address :
        List.of("/.well-known/jwks.json", "/pages/verify.js", "/pages/proof.js")) {
      RestAssured.given().redirects().follow(false).get(address).then().statusCode(200);
    }
    RestAssured.given()
        .header("Cookie", session)
        .get("/verify")
        .then()
        .statusCode(200)
        .body(Matchers.containsString("Henrik Nyman"))
        .body(Matchers.containsString("<nav"));
  }

  /** Of each of these files the program says the same, in its own test. */
  @Test
  void shouldSayOfEachFileWhatTheProgramSays() throws Exception {
    try (Room henrik = Room.of(browser, "/verify")) {
      SoftAssertions verdicts = new SoftAssertions();
      for (ProofFiles.Files one : ProofFiles.all()) {
        Object said = henrik.page().evaluate(JUDGE, asArgument(one));
        verdicts.assertThat(said).as(one.name()).isEqualTo(one.verdict().name());
      }
      verdicts.assertAll();
    }
  }

  private static List<String> asArgument(ProofFiles.Files one) {
    Base64.Encoder base64 = Base64.getEncoder();
    return one.keys() == null
        ? List.of(base64.encodeToString(one.proof()))
        : List.of(base64.encodeToString(one.proof()), base64.encodeToString(one.keys()));
  }

  @Test
  void shouldNotBlameAProofForWhatTheBrowserOrTheKeysCannot() throws Exception {
    String proof = proofOfAGate();
    try (Room henrik = Room.of(browser, "/verify")) {
      Download program =
          henrik.page().waitForDownload(() -> henrik.page().locator("#program").click());
      Assertions.assertThat(program.path()).hasSameTextualContentAs(PROGRAM);

      henrik.page().route("**/.well-known/jwks.json", Route::abort);
      notChecked(henrik, proof, "there are no keys");
      henrik.page().unroute("**/.well-known/jwks.json");
      henrik
          .page()
          .route(
              "**/.well-known/jwks.json",
              route -> route.fulfill(new Route.FulfillOptions().setBody("<html>")));
      notChecked(henrik, proof, "there are no keys");
      henrik.page().unroute("**/.well-known/jwks.json");
      notChecked(henrik, "{\"keys\": null}", "cannot be used");
      notChecked(henrik, proof, "cannot be used");

      henrik.page().addInitScript("crypto.subtle.digest = () => { throw new Error('broken'); };");
      henrik.page().reload();
      notChecked(henrik, proof, "broken");
      henrik.page().addInitScript("delete String.prototype.isWellFormed;");
      henrik
          .page()
          .addInitScript(
              "Object.defineProperty(Crypto.prototype, 'subtle', { value: undefined });");
      henrik.page().reload();
      assertThat(result(henrik)).containsText("could not be checked");
      assertThat(result(henrik).locator("a[download]")).isVisible();
      assertThat(henrik.page().locator("#proof")).isDisabled();
      henrik.shoot("verify-cannot");
    }
  }

  private static void notChecked(Room room, String document, String why) {
    choose(room, document);
    assertThat(result(room)).containsText(why);
    assertThat(result(room)).containsText("could not be checked");
    assertThat(result(room)).not().containsText("does not hold");
    assertThat(result(room)).hasAttribute("data-state", "plain");
    room.page().locator("#result").evaluate("result => result.replaceChildren()");
  }

  private static String proofOfAGate() {
    try (Siblings siblings = Siblings.atWork()) {
      CycleFixture cycle =
          CycleFixture.startedIn(PartnershipPagesTest.constructcorpAndMincorp())
              .in(Phase.PRIORITIZATION)
              .finishPhase();
      String ignored = cycle.signedByBoth();
      String decision =
          cycle.decide("{\"outcome\": \"INVEST\"}").statusCode(201).extract().path("id");
      return cycle
          .partnership()
          .provider()
          .as("steering")
          .get("/api/v1/decisions/" + decision + "/proof")
          .asString();
    }
  }

  private static Locator result(Room room) {
    return room.page().locator("#result");
  }

  /** As somebody drops a file of the file manager on the page. */
  private static void drop(Room room, String proof) {
    room.page()
        .locator("[data-keys]")
        .evaluate(
            """
            (place, text) => {
              const dataTransfer = new DataTransfer();
              dataTransfer.items.add(new File([text], 'proof.json', { type: 'application/json' }));
              place.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
            }\
            """,
            proof);
  }

  private static void choose(Room room, String document) {
    room.page()
        .locator("#proof")
        .setInputFiles(
            new FilePayload(
                "proof.json", "application/json", document.getBytes(StandardCharsets.UTF_8)));
  }

  private static void refused(Room room, String forged, String why) {
    choose(room, forged);
    assertThat(result(room)).containsText(why);
    assertThat(result(room)).containsText("The proof does not hold.");
    assertThat(result(room)).hasAttribute("data-state", "bad");
  }
}
