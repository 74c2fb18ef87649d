package org.cocreation.development.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cocreation.development.NeedsFixture.CUSTOMER;
import static org.cocreation.development.NeedsFixture.OUTSIDER;
import static org.cocreation.development.NeedsFixture.PROVIDER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.cocreation.chassis.database.Sql;
import org.cocreation.chassis.hash.Sha256;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.development.NeedsFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Both sides' people see which needs are about a similar topic, and judge. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class SimilarTopicsApiTest {

  private static final String CABLES = "Digging crews damage buried cables";
  private static final String VISIBILITY = "Poor visibility for drivers because of dry surfaces";

  @Inject Sql sql;

  private NeedsFixture needs;

  @BeforeEach
  void start() {
    needs = NeedsFixture.started();
  }

  @Test
  void shouldSuggestRewordingsOfTheOtherSideAndNothingOfItsOwn() {
    String fibre = needs.write(PROVIDER, "Fibre gets cut by excavators");
    String again = needs.write(PROVIDER, "Excavators cut the fibre of the network");
    String menu = needs.write(PROVIDER, "The canteen has no warm food at night");
    String cables = needs.write(CUSTOMER, CABLES);
    String seeing = needs.write(CUSTOMER, VISIBILITY);
    needs.share();

    needs
        .get(CUSTOMER, "/similar-topics")
        .then()
        .statusCode(200)
        .body("compared", equalTo(true))
        .body("items", hasSize(5))
        .body(similarTo(fibre), contains(cables))
        .body(similarTo(again), contains(cables))
        .body(similarTo(menu), empty())
        .body(similarTo(seeing), empty());

    needs.merge(CUSTOMER, "Cables are cut", fibre, cables).then().statusCode(201);

    needs
        .get(PROVIDER, "/similar-topics")
        .then()
        .body(similarTo(fibre), empty())
        .body(similarTo(again), contains(cables));

    needs.setAside(PROVIDER, again).then().statusCode(200);

    needs.get(PROVIDER, "/similar-topics").then().body("items", hasSize(4));
  }

  @Test
  void shouldSayThatListsInDifferentLanguagesWereNotCompared() {
    needs.write(PROVIDER, "Fibre gets cut by excavators before we know of it");
    needs.write(PROVIDER, "There is no load on the trucks");
    needs.write(CUSTOMER, "Das Kabel wird von den Baggern durchtrennt und keiner weiß es");
    needs.write(CUSTOMER, "Für die Fahrer ist auf der Straße nichts zu sehen");
    needs.share();

    needs
        .get(CUSTOMER, "/similar-topics")
        .then()
        .statusCode(200)
        .body("compared", equalTo(false))
        .body("notComparedBecause", equalTo("DIFFERENT_LANGUAGES"))
        .body("providerLanguage", equalTo("en"))
        .body("customerLanguage", equalTo("de"))
        .body("items", empty());
  }

  @Test
  void shouldTellSwedishFromEnglish() {
    needs.write(PROVIDER, "The pumps fail without notice and we are too late");
    needs.write(CUSTOMER, "Pumparna stannar utan att vi får veta det i tid");
    needs.write(CUSTOMER, "Det är för mycket damm på vägen så att man inte ser något");
    needs.share();

    needs.get(PROVIDER, "/similar-topics").then().body("customerLanguage", equalTo("sv"));
  }

  /** Another vector in the place of a text's own shows which one counts. */
  @Test
  void shouldCalculateTheVectorOfATextOnce() {
    String text = "The crew of shift " + needs.cycle() + " sees nothing in the dust on the road";
    String dust = needs.write(PROVIDER, text);
    String seeing = needs.write(CUSTOMER, VISIBILITY);
    needs.write(CUSTOMER, CABLES);
    needs.share();
    needs.get(CUSTOMER, "/similar-topics").then().body(similarTo(dust) + "[0]", equalTo(seeing));
    long kept = kept();

    int changed =
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    sql.update(
                        """
                        update text_vector set vector =
                            (select vector from text_vector where text_hash = ?)
                        where text_hash = ?""",
                        Sha256.of(CABLES),
                        Sha256.of(text)));

    assertThat(changed).isOne();
    needs.get(CUSTOMER, "/similar-topics").then().body(similarTo(dust) + "[0]", equalTo(cables()));
    assertThat(kept()).isEqualTo(kept);
  }

  @Test
  void shouldTellNothingBeforeBothListsAreSharedAndNothingToOutsiders() {
    needs.write(PROVIDER, CABLES);
    needs.submit(PROVIDER).then().statusCode(200);

    needs.get(PROVIDER, "/similar-topics").then().statusCode(409);
    needs.get(OUTSIDER, "/similar-topics").then().statusCode(404);
  }

  private String cables() {
    return needs
        .get(CUSTOMER, "/need-lists")
        .path(
            "lists.find { it.side == 'CUSTOMER' }.needs.find { it.title == '" + CABLES + "' }.id");
  }

  private long kept() {
    return QuarkusTransaction.requiringNew()
        .call(() -> sql.list("select count(*) from text_vector", row -> row.getLong(1)))
        .getFirst();
  }

  private static String similarTo(String need) {
    return "items.find { it.need.id == '" + need + "' }.similar.id";
  }
}
