package org.cocreation.chassis.test;

import io.restassured.RestAssured;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.LogConfig;
import org.apache.http.client.params.ClientPNames;
import org.apache.http.conn.scheme.PlainSocketFactory;
import org.apache.http.conn.scheme.Scheme;
import org.apache.http.conn.scheme.SchemeRegistry;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.impl.conn.PoolingClientConnectionManager;

/**
 * REST Assured makes a client for each request, which reads all certificates that Java trusts, and
 * prints each body prettily for the case that something fails. Here they have their connections in
 * common, bodies are printed as they are, and plain paths in them need no script.
 */
@SuppressWarnings("deprecation") // REST Assured is made for the client of these classes
final class SharedConnections {

  private static final int AT_ONCE = 64;
  private static final PoolingClientConnectionManager CONNECTIONS = connections();

  private SharedConnections() {}

  /** From now on, all requests of this process. */
  static void use() {
    RestAssured.config =
        RestAssured.config()
            .httpClient(
                HttpClientConfig.httpClientConfig()
                    .httpClientFactory(() -> new DefaultHttpClient(CONNECTIONS))
                    .setParam(ClientPNames.CONN_MANAGER_TIMEOUT, Patience.MOST.toMillis()))
            .logConfig(LogConfig.logConfig().enablePrettyPrinting(false));
    RestAssured.replaceFiltersWith(new PlainPaths());
  }

  private static PoolingClientConnectionManager connections() {
    SchemeRegistry plain = new SchemeRegistry();
    plain.register(new Scheme("http", 80, PlainSocketFactory.getSocketFactory()));
    PoolingClientConnectionManager connections = new PoolingClientConnectionManager(plain);
    connections.setMaxTotal(AT_ONCE);
    connections.setDefaultMaxPerRoute(AT_ONCE);
    return connections;
  }
}
