package org.cocreation.steering.workflow.camunda8;

import io.grpc.Server;
import io.grpc.netty.NettyServerBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.cocreation.localstack.Port;
import org.cocreation.localstack.PortPlan;

/**
 * A test double of a Camunda 8 cluster, and no more than that: it speaks the gateway's gRPC
 * protocol and conducts our six models as the real engine is documented to, in memory. It shows
 * that the adapter keeps to the protocol and that the whole of both works; it cannot show that
 * Camunda does the same.
 *
 * <p>The test has its clock in hand, can make it unreachable, and can take all its data away.
 */
public final class GatewayDouble implements AutoCloseable {

  private volatile Duration ahead = Duration.ZERO;
  private final GatewayProtocol protocol = new GatewayProtocol(this::now);
  private final Thread ticking = Thread.ofVirtual().start(this::tick);

  /** One that no client gets while nobody listens on it. */
  private final int port = PortPlan.free().of(Port.STEERING);

  private Server server;

  /** Takes calls, on the same port every time. */
  public void start() {
    try {
      server =
          NettyServerBuilder.forAddress(new InetSocketAddress("127.0.0.1", port))
              .addService(protocol)
              .build()
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Cannot be reached any more; goes on conducting. */
  public void stop() {
    try {
      boolean ignored = server.shutdownNow().awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * As after the loss of all disks: no models, no instances, and keys that count from the start.
   */
  public void loseEverything() {
    protocol.loseEverything();
  }

  /** Whether workers hold all jobs, and for so long to come. */
  public boolean areJobsHeldFor(Duration time) {
    return protocol.areJobsHeldBeyond(now().plus(time));
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + port);
  }

  public Instant now() {
    return Instant.now().plus(ahead);
  }

  /** Turns the clock on; what is due by then comes at once. */
  public void advance(Duration time) {
    ahead = ahead.plus(time);
    protocol.tick();
  }

  private void tick() {
    try {
      while (true) {
        TimeUnit.MILLISECONDS.sleep(50);
        protocol.tick();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    ticking.interrupt();
    stop();
  }
}
