package org.cocreation.localstack.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.cocreation.localstack.Infrastructure;
import org.cocreation.localstack.Persona;
import org.cocreation.localstack.Personas;
import org.cocreation.localstack.Service;
import org.cocreation.localstack.StackProblem;
import org.cocreation.localstack.component.Component;
import org.cocreation.localstack.component.PostgreSql;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** PostgreSQL and the issuer for real; Kafka comes up in the tests of the services. */
class LocalStackTest {
  private static final Persona ASTRID = Personas.named("steering@constructcorp");
  private static LocalStack stack;
  private static HttpClient http;

  @BeforeAll
  static void start() {
    http = HttpClient.newHttpClient();
    stack =
        LocalStack.in(Path.of("target/stack"))
            .with(Infrastructure.POSTGRESQL, Infrastructure.ISSUER)
            .fresh()
            .onFreePorts()
            .start();
  }

  @AfterAll
  static void stop() {
    stack.close();
    http.close();
  }

  @Test
  void shouldIssueATokenWhoseSignatureVerifies() throws Exception {
    Instant before = Instant.now();
    SignedJWT token = SignedJWT.parse(stack.issuer().token(ASTRID));
    Instant after = Instant.now();

    assertThat(isSignedByTheIssuer(token)).isTrue();
    JWTClaimsSet claims = token.getJWTClaimsSet();
    assertThat(claims.getIssuer()).isEqualTo(stack.issuer().url().toString());
    assertThat(claims.getSubject()).isEqualTo("steering@constructcorp");
    assertThat(claims.getAudience()).containsExactly("cocreation");
    assertThat(claims.getStringClaim("name")).isEqualTo("Astrid Lindqvist");
    assertThat(claims.getStringClaim("organization")).isEqualTo("constructcorp");
    // A token tells times in seconds.
    assertThat(claims.getExpirationTime().toInstant().minus(Duration.ofHours(1)))
        .isBetween(before.minusSeconds(1), after);
  }

  @Test
  void shouldIssueTheSameOverHttp() throws Exception {
    var form =
        "grant_type=password&client_id=cocreate&password=none&username="
            + ASTRID.id().replace("@", "%40");
    var request =
        HttpRequest.newBuilder(URI.create(stack.issuer().url() + "/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();

    var response = http.send(request, BodyHandlers.ofString());

    String serialized = new ObjectMapper().readTree(response.body()).get("access_token").asText();
    SignedJWT token = SignedJWT.parse(serialized);
    assertThat(isSignedByTheIssuer(token)).isTrue();
    assertThat(token.getJWTClaimsSet().getSubject()).isEqualTo(ASTRID.id());
    assertThat(token.getJWTClaimsSet().getAudience()).containsExactly("cocreation");
    assertThat(token.getJWTClaimsSet().getStringClaim("organization")).isEqualTo("constructcorp");
    assertThat(token.getJWTClaimsSet().getIssuer()).isEqualTo(stack.issuer().url().toString());
  }

  @Test
  void shouldForgeATokenThatOnlyItsSignatureGivesAway() throws Exception {
    SignedJWT genuine = SignedJWT.parse(stack.issuer().token(ASTRID));
    SignedJWT forged = SignedJWT.parse(stack.issuer().forgedToken(ASTRID));

    assertThat(isSignedByTheIssuer(forged)).isFalse();
    assertThat(forged.getHeader().getKeyID()).isEqualTo(genuine.getHeader().getKeyID());
    assertThat(forged.getJWTClaimsSet().getSubject()).isEqualTo(ASTRID.id());
  }

  @Test
  void shouldIssueExpiredTokensAndTokensForOthers() throws Exception {
    SignedJWT expired = SignedJWT.parse(stack.issuer().expiredToken(ASTRID));
    SignedJWT forOthers = SignedJWT.parse(stack.issuer().tokenForAudience(ASTRID, "somebody-else"));

    assertThat(expired.getJWTClaimsSet().getExpirationTime()).isInThePast();
    assertThat(isSignedByTheIssuer(expired)).isTrue();
    assertThat(forOthers.getJWTClaimsSet().getAudience()).containsExactly("somebody-else");
    assertThat(isSignedByTheIssuer(forOthers)).isTrue();
  }

  @Test
  void shouldLogInThroughThePageOfPersonas() throws Exception {
    String query =
        "?response_type=code&client_id=pages&scope=openid&state=s&nonce=n&redirect_uri=http%3A%2F%2F127.0.0.1%2Fback";
    URI authorize = URI.create(stack.issuer().url() + "/authorize" + query);
    String page =
        http.send(HttpRequest.newBuilder(authorize).build(), BodyHandlers.ofString()).body();
    assertThat(page).contains("Astrid Lindqvist", "<h2 id=\"rivalcorp\">Rivalcorp</h2>");

    var chosen =
        http.send(
            form(
                authorize,
                "username=steering%40constructcorp&claims=%7B%22name%22%3A%22Astrid+Lindqvist%22%2C%22organization%22%3A%22constructcorp%22%7D"),
            BodyHandlers.ofString());
    String back = chosen.headers().firstValue("Location").orElseThrow();
    String code = back.replaceAll(".*[?&]code=([^&]+).*", "$1");
    var answer =
        http.send(
            form(
                URI.create(stack.issuer().url() + "/token"),
                "grant_type=authorization_code&client_id=pages&client_secret=x&redirect_uri=http%3A%2F%2F127.0.0.1%2Fback&code="
                    + code),
            BodyHandlers.ofString());

    var tokens = new ObjectMapper().readTree(answer.body());
    JWTClaimsSet access = SignedJWT.parse(tokens.get("access_token").asText()).getJWTClaimsSet();
    assertThat(access.getSubject()).isEqualTo(ASTRID.id());
    assertThat(access.getStringClaim("organization")).isEqualTo("constructcorp");
    assertThat(access.getAudience()).containsExactly("cocreation");
    JWTClaimsSet identity = SignedJWT.parse(tokens.get("id_token").asText()).getJWTClaimsSet();
    assertThat(identity.getAudience()).containsExactly("pages");
    assertThat(identity.getStringClaim("nonce")).isEqualTo("n");
  }

  @Test
  void shouldGiveEachServiceADatabaseThatOnlyItMayEnter() throws Exception {
    PostgreSql server = stack.postgreSql();

    for (Service service : Service.values()) {
      try (Connection connection = server.connect(service)) {
        assertThat(connection.isValid(60)).isTrue();
      }
    }
    assertThatThrownBy(
            () ->
                DriverManager.getConnection(
                    server.jdbcUrl(Service.KPI),
                    server.user(Service.STEERING),
                    server.password(Service.STEERING)))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("permission denied");
    assertThatThrownBy(
            () ->
                DriverManager.getConnection(
                    server.jdbcUrl(Service.KPI), server.user(Service.KPI), "wrong"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("password authentication failed");
  }

  @Test
  void shouldKeepWhatWasCommittedWhenKilled() throws Exception {
    PostgreSql server = stack.postgreSql();
    try (Connection connection = server.connect(Service.OPERATIONS)) {
      connection.createStatement().execute("create table survivor as select 42 as answer");
    }

    server.kill();
    assertThat(server.isReady()).isFalse();
    server.start();

    try (Connection connection = server.connect(Service.OPERATIONS);
        ResultSet rows = connection.createStatement().executeQuery("select answer from survivor")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getInt(1)).isEqualTo(42);
    }
  }

  @Test
  void shouldBeFoundFromAnotherProcess() {
    LocalStack found = LocalStack.existingIn(Path.of("target/stack")).orElseThrow();

    assertThat(found.components())
        .extracting(Component::name)
        .containsExactly("postgresql", "issuer");
    assertThat(found.postgreSql().isReady()).isTrue();
    assertThat(found.postgreSql().process()).isEqualTo(stack.postgreSql().process());
    assertThat(found.issuer().url()).isEqualTo(stack.issuer().url());
  }

  @Test
  void shouldTellAServiceWhereEverythingIs() {
    Map<String, String> configuration = stack.configurationOf(Service.DEVELOPMENT);

    assertThat(configuration)
        .containsEntry(
            "quarkus.datasource.jdbc.url", stack.postgreSql().jdbcUrl(Service.DEVELOPMENT))
        .containsEntry("quarkus.datasource.username", "development")
        .containsEntry("kafka.bootstrap.servers", stack.kafka().bootstrapServers())
        .containsEntry("quarkus.oidc.auth-server-url", stack.issuer().url().toString());
  }

  @Test
  void shouldTellSteeringAloneWhichClusterConducts() {
    StackBuilder builder = LocalStack.in(Path.of("target/second-stack")).with(Service.values());

    LocalStack embedded = builder.conductedByCamunda8(" ").build();
    LocalStack onCluster = builder.conductedByCamunda8("http://127.0.0.1:26500").build();

    assertThat(embedded.camunda8Gateway()).isEmpty();
    assertThat(embedded.configurationOf(Service.STEERING).keySet())
        .noneMatch(key -> key.startsWith("cocreation.engine"));
    assertThat(onCluster.camunda8Gateway()).contains("http://127.0.0.1:26500");
    assertThat(onCluster.configurationOf(Service.STEERING))
        .containsEntry("cocreation.engine", "camunda8")
        .containsEntry("cocreation.engine.gateway", "http://127.0.0.1:26500");
    assertThat(onCluster.configurationOf(Service.KPI).keySet())
        .noneMatch(key -> key.startsWith("cocreation.engine"));
  }

  @Test
  void shouldRestoreOneDatabaseAsItWasBackedUpAndLeaveTheOthers() throws Exception {
    PostgreSql server = stack.postgreSql();
    write(Service.STEERING, "create table kept as select 1 as value");
    write(Service.KPI, "create table kept as select 1 as value");

    server.backUp(Service.STEERING);
    write(Service.STEERING, "update kept set value = 2");
    write(Service.KPI, "update kept set value = 2");
    server.restore(Service.STEERING);

    assertThat(valueKept(Service.STEERING)).isEqualTo(1);
    assertThat(valueKept(Service.KPI)).isEqualTo(2);
    write(Service.STEERING, "update kept set value = 3");
    server.restore(Service.STEERING);
    assertThat(valueKept(Service.STEERING)).as("the backup outlives a restore").isEqualTo(1);
  }

  @Test
  void shouldNameThePortThatSomebodyElseHas() throws Exception {
    LocalStack second =
        LocalStack.in(Path.of("target/second-stack"))
            .with(Infrastructure.ISSUER)
            .onFreePorts()
            .build();
    int port = second.issuer().url().getPort();

    try (ServerSocket somebodyElse = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      assertThat(somebodyElse.isBound()).isTrue();
      assertThatThrownBy(second::start)
          .isInstanceOf(StackProblem.class)
          .hasMessageContaining(port + " (issuer) is in use");
    }
  }

  private static void write(Service service, String sql) throws SQLException {
    try (Connection connection = stack.postgreSql().connect(service);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static int valueKept(Service service) throws SQLException {
    try (Connection connection = stack.postgreSql().connect(service);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select value from kept")) {
      assertThat(rows.next()).isTrue();
      return rows.getInt(1);
    }
  }

  private static HttpRequest form(URI uri, String body) {
    return HttpRequest.newBuilder(uri)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
  }

  private static boolean isSignedByTheIssuer(SignedJWT token) throws Exception {
    URI jwks = URI.create(stack.issuer().url() + "/jwks");
    String keys = http.send(HttpRequest.newBuilder(jwks).build(), BodyHandlers.ofString()).body();
    var key = JWKSet.parse(keys).getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey();
    return token.verify(new RSASSAVerifier(key));
  }
}
