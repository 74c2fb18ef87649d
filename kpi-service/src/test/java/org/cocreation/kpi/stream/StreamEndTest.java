package org.cocreation.kpi.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Instant;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.test.KafkaTest;
import org.cocreation.kpi.timeline.TimelineEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@TestProfile(KafkaTest.class)
class StreamEndTest {

  @Inject FollowStream followStream;

  @Test
  @Timeout(120)
  void shouldEndWhenTheTokenExpires() throws InterruptedException {
    Instant expiry = Instant.now().plusMillis(700);
    Actor actor = new Actor("steering@mincorp", "Henrik Nyman", "mincorp");

    followStream.follow(new FollowStream.Wish(actor, null, null, null, expiry), new SilentSink());

    assertThat(Instant.now()).isAfterOrEqualTo(expiry);
  }

  private static final class SilentSink implements FollowStream.Sink {

    @Override
    public void send(String id, TimelineEntry entry) {
      // Nobody listens.
    }

    @Override
    public void heartbeat() {
      // Nobody listens.
    }

    @Override
    public boolean isClosed() {
      return false;
    }
  }
}
