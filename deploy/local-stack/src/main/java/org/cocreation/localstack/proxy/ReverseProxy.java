package org.cocreation.localstack.proxy;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cocreation.localstack.Port;
import org.cocreation.localstack.PortPlan;
import org.cocreation.localstack.Probe;
import org.cocreation.localstack.Service;
import org.cocreation.localstack.StackDirectory;
import org.cocreation.localstack.component.HostedComponent;

/**
 * What an ingress is in production: {@code /steering}, {@code /development}, {@code /operations}
 * and {@code /kpi} lead to the services, everything else to kpi-service, which has the first page.
 * It lives in the process that runs the stack.
 */
public final class ReverseProxy extends HostedComponent<Vertx> {

  /** What the services believe of where they are asked; nobody else may say it. */
  private static final List<String> FORWARDED =
      List.of("X-Forwarded-Host", "X-Forwarded-Proto", "X-Forwarded-Prefix", "X-Forwarded-For");

  private static final int CONNECTIONS_TO_EACH = 256;

  private final int port;
  private final Map<Port, Integer> services;

  public ReverseProxy(StackDirectory directory, PortPlan ports) {
    super("proxy", directory);
    port = ports.of(Port.PROXY);
    services = ports.ports();
  }

  /** The address that people have. */
  public URI url() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** Below which the pages and the API of a service are: {@code /steering}. */
  public static String prefix(Service service) {
    return "/" + service.database();
  }

  /** What a service must be told to be behind it. */
  public static Map<String, String> configurationOf(Service service) {
    Map<String, String> configuration = new LinkedHashMap<>();
    for (String switchedOn :
        List.of(
            "proxy-address-forwarding",
            "allow-x-forwarded",
            "enable-forwarded-host",
            "enable-forwarded-prefix")) {
      configuration.put("quarkus.http.proxy." + switchedOn, "true");
    }
    for (Service paged : Service.values()) {
      configuration.put("cocreation.pages." + paged.database() + "-url", prefix(paged));
    }
    configuration.put("cocreation.pages.own-url", prefix(service));
    return configuration;
  }

  @Override
  public List<Integer> ports() {
    return List.of(port);
  }

  /** It answers, whatever the services do. */
  @Override
  public boolean isReady() {
    return Probe.accepts(port);
  }

  @Override
  protected Vertx begin() {
    Vertx starting = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1).setWorkerPoolSize(1));
    HttpClient client =
        starting.createHttpClient(new HttpClientOptions().setMaxPoolSize(CONNECTIONS_TO_EACH));
    HttpProxy proxy =
        HttpProxy.reverseProxy(client)
            .originSelector(
                request ->
                    Future.succeededFuture(
                        SocketAddress.inetSocketAddress(
                            services.get(serviceOf(request.path()).port()), "127.0.0.1")))
            .addInterceptor(new Forwarding());
    HttpServer server =
        starting
            .createHttpServer(new HttpServerOptions().setHost("127.0.0.1").setPort(port))
            .requestHandler(proxy);
    await(server.listen());
    return starting;
  }

  @Override
  protected void end(Vertx running) {
    await(running.close());
  }

  private static Optional<Service> named(String path) {
    return Stream.of(Service.values())
        .filter(service -> path.equals(prefix(service)) || path.startsWith(prefix(service) + "/"))
        .findFirst();
  }

  private static Service serviceOf(String path) {
    return named(path).orElse(Service.KPI);
  }

  private static void await(Future<?> future) {
    future.toCompletionStage().toCompletableFuture().join();
  }

  /** Takes the prefix off, and tells the service what was asked of whom. */
  private static final class Forwarding implements ProxyInterceptor {

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
      ProxyRequest request = context.request();
      FORWARDED.forEach(request.headers()::remove);
      request
          .putHeader("X-Forwarded-Host", request.proxiedRequest().authority().toString())
          .putHeader("X-Forwarded-Proto", "http")
          .putHeader("X-Forwarded-For", request.proxiedRequest().remoteAddress().hostAddress());
      named(pathOf(request.getURI()))
          .map(ReverseProxy::prefix)
          .ifPresent(
              prefix -> {
                String rest = request.getURI().substring(prefix.length());
                request.setURI(rest.startsWith("/") ? rest : "/" + rest);
                request.putHeader("X-Forwarded-Prefix", prefix);
              });
      return context.sendRequest();
    }

    private static String pathOf(String uri) {
      int query = uri.indexOf('?');
      return query < 0 ? uri : uri.substring(0, query);
    }
  }
}
