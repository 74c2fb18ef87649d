package org.cocreation.chassis.startup;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductionGuardTest {

  private static final Map<String, String> SOUND =
      Map.of(
          "quarkus.oidc.auth-server-url", "https://login.example/realms/mine",
          "quarkus.http.host", "10.1.2.3",
          "cocreation.pages.enabled", "true",
          "cocreation.pages.client-secret", "of-our-own",
          "cocreation.pages.session-secret", "thirty-two-characters-and-some-more",
          "quarkus.oidc.pages.authentication.cookie-force-secure", "true");

  @Test
  void shouldStartWithSettingsOfOnesOwn() {
    assertThat(objectionsTo(Map.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "quarkus.oidc.auth-server-url, http://127.0.0.1:8090/cocreation",
    "quarkus.oidc.auth-server-url, http://localhost:8090/cocreation",
    "quarkus.http.host, 0.0.0.0",
    "quarkus.http.host, ::",
    "cocreation.pages.client-secret, local-stack",
    "cocreation.pages.session-secret, the-local-stack-has-no-secrets-at-all",
    "quarkus.oidc.pages.authentication.cookie-force-secure, false"
  })
  void shouldNameTheSettingThatIsForTryingOutOnly(String setting, String value) {
    assertThat(objectionsTo(Map.of(setting, value))).singleElement().asString().contains(setting);
  }

  @Test
  void shouldListenEverywhereWhereThatIsSaid() {
    assertThat(
            objectionsTo(
                Map.of(
                    "quarkus.http.host", "0.0.0.0", "cocreation.http.on-all-interfaces", "true")))
        .isEmpty();
  }

  @Test
  void shouldSayAllAtOnce() {
    assertThat(
            objectionsTo(
                Map.of(
                    "quarkus.http.host", "0.0.0.0",
                    "quarkus.oidc.auth-server-url", "http://127.0.0.1:8090/cocreation")))
        .hasSize(2);
  }

  private static List<String> objectionsTo(Map<String, String> changes) {
    Map<String, String> settings = new HashMap<>(SOUND);
    settings.putAll(changes);
    return ProductionGuard.objectionsTo(
        new SmallRyeConfigBuilder()
            .withSources(new PropertiesConfigSource(settings, "test", 100))
            .build());
  }
}
