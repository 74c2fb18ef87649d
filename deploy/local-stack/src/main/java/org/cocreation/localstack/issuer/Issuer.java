package org.cocreation.localstack.issuer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.MockWebServerWrapper;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import org.cocreation.localstack.Persona;
import org.cocreation.localstack.Personas;
import org.cocreation.localstack.Port;
import org.cocreation.localstack.PortPlan;
import org.cocreation.localstack.Probe;
import org.cocreation.localstack.StackDirectory;
import org.cocreation.localstack.StackProblem;
import org.cocreation.localstack.component.HostedComponent;

/**
 * The OpenID Connect provider of the local stack: real RS256 tokens for {@link Personas}, a login
 * page that lets one pick one of them, no passwords. It lives in the process that runs the stack.
 * Its key stays with the stack's data, so that tokens survive {@code down} and {@code up}.
 */
public final class Issuer extends HostedComponent<MockOAuth2Server> {
  /** The path of the issuer, and the audience that the services expect. */
  public static final String ID = "cocreation";

  static final Duration LIFETIME = Duration.ofHours(1);

  private final StackDirectory directory;
  private final int port;
  private volatile TokenMint mint;

  public Issuer(StackDirectory directory, PortPlan ports) {
    super("issuer", directory);
    this.directory = directory;
    port = ports.of(Port.ISSUER);
  }

  /** What services take as {@code quarkus.oidc.auth-server-url}. */
  public URI url() {
    return URI.create("http://127.0.0.1:" + port + "/" + ID);
  }

  /** A valid access token, for an hour. */
  public String token(Persona persona) {
    return mint().token(persona, ID, LIFETIME);
  }

  /** An access token, asked for over HTTP as any client would: from whatever process. */
  public String requestToken(Persona persona) {
    String form =
        "grant_type=password&client_id=cocreate&password=none&username="
            + URLEncoder.encode(persona.id(), StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url() + "/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() != 200) {
        throw new StackProblem("The issuer refused: " + response.body());
      }
      return new ObjectMapper().readTree(response.body()).get("access_token").asText();
    } catch (IOException e) {
      throw new StackProblem("The issuer does not answer: see ./cocreate status", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackProblem("Interrupted.", e);
    }
  }

  /** One that ended an hour ago. */
  public String expiredToken(Persona persona) {
    return mint().token(persona, ID, LIFETIME.negated());
  }

  /** A valid one, but meant for somebody else than our services. */
  public String tokenForAudience(Persona persona, String audience) {
    return mint().token(persona, audience, LIFETIME);
  }

  /** A valid one with another claim in place of the persona's; none where the value is null. */
  public String tokenClaiming(Persona persona, String claim, Object value) {
    return mint().token(persona, ID, LIFETIME, claim, value);
  }

  /** Looks like a valid one in everything, but another key signed it. */
  public String forgedToken(Persona persona) {
    return mint().forgedToken(persona, ID, LIFETIME);
  }

  @Override
  public List<Integer> ports() {
    return List.of(port);
  }

  @Override
  public boolean isReady() {
    return Probe.answersHttp(url() + "/.well-known/openid-configuration");
  }

  @Override
  public void stop() {
    mint = null;
    super.stop();
  }

  @Override
  protected MockOAuth2Server begin() {
    RSAKey key = key();
    var tokens = new OAuth2TokenProvider(new KeyProvider(List.of(key), "RS256"));
    mint = new TokenMint(tokens, key, url());
    var config =
        new OAuth2Config(
            true,
            LoginPage.writeTo(directory.run("login.html")).toString(),
            null,
            false,
            tokens,
            Set.of(new PersonaClaims()),
            new MockWebServerWrapper());
    var starting = new MockOAuth2Server(config);
    starting.start(InetAddress.getLoopbackAddress(), port);
    return starting;
  }

  @Override
  protected void end(MockOAuth2Server running) {
    running.shutdown();
  }

  /** The key is a file of the stack's, so any process of its owner may sign as the issuer does. */
  private TokenMint mint() {
    TokenMint current = mint;
    if (current == null) {
      if (process().isEmpty()) {
        throw new IllegalStateException("The issuer does not run");
      }
      RSAKey key = key();
      current =
          new TokenMint(
              new OAuth2TokenProvider(new KeyProvider(List.of(key), "RS256")), key, url());
      mint = current;
    }
    return current;
  }

  private RSAKey key() {
    Path file = directory.data(name()).resolve("key.json");
    try {
      if (Files.exists(file)) {
        return RSAKey.parse(Files.readString(file));
      }
      RSAKey key = new RSAKeyGenerator(2048).keyID(ID).generate();
      Files.createDirectories(file.getParent());
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(file, key.toJSONString());
      return key;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot keep the issuer's key in " + file, e);
    } catch (JOSEException | ParseException e) {
      throw new StackProblem("The issuer's key " + file + " is damaged: delete it.", e);
    }
  }
}
