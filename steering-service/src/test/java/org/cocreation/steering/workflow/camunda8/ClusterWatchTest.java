package org.cocreation.steering.workflow.camunda8;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.cocreation.chassis.startup.Obstacles;
import org.cocreation.chassis.test.Patience;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Without a cluster the service says once what is wrong, and what helps. */
class ClusterWatchTest {

  private final Obstacles obstacles = new Obstacles();
  private final List<String> logged = new CopyOnWriteArrayList<>();
  private final Logger logger = Logger.getLogger(ClusterWatch.class.getName());
  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord line) {
          logged.add(line.getMessage());
        }

        @Override
        public void flush() {
          // Nothing is kept back.
        }

        @Override
        public void close() {
          // Nothing is open.
        }
      };

  @BeforeEach
  void listen() {
    logger.addHandler(handler);
  }

  @AfterEach
  void stopListening() {
    logger.removeHandler(handler);
  }

  @Test
  void shouldNameTheMissingProperty() {
    watch(Optional.empty()).open();

    assertThat(obstacles.all().get("engine"))
        .isEqualTo(
            "cocreation.engine is camunda8, but cocreation.engine.gateway is missing: set it to"
                + " the address of your cluster's gRPC gateway, such as"
                + " http://zeebe-gateway:26500");
    assertThat(logged).containsExactly(obstacles.all().get("engine"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost:26500", "zeebe", "grpc://zeebe:26500", "http://a b", "http:"})
  void shouldNameTheAddressThatIsNone(String address) {
    watch(Optional.of(address)).open();

    assertThat(obstacles.all().get("engine"))
        .startsWith(
            "cocreation.engine.gateway is '" + address + "', which is not a valid address: set it");
    assertThat(logged).hasSize(1);
  }

  @Test
  void shouldSayOnceThatTheGatewayDoesNotAnswer() throws Exception {
    ClusterWatch watch = watch(Optional.of("http://127.0.0.1:1"));
    watch.open();

    await()
        .atMost(Patience.MOST)
        .until(
            () ->
                obstacles
                    .all()
                    .get("engine")
                    .equals("The Camunda 8 gateway at http://127.0.0.1:1 does not answer"));
    Thread.sleep(350);
    watch.close();
    assertThat(logged).hasSize(1);
  }

  private ClusterWatch watch(Optional<String> address) {
    Gateway gateway = new Gateway();
    JobWorkers workers = new JobWorkers(gateway, null);
    return new ClusterWatch(
        gateway,
        workers,
        null,
        null,
        null,
        null,
        obstacles,
        "camunda8",
        address,
        Duration.ofMillis(100));
  }
}
