package org.cocreation.chassis.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class PassedOverTest {

  private Duration passed = Duration.ZERO;
  private final PassedOver passedOver = new PassedOver(() -> passed.toNanos());

  @Test
  void shouldWriteTheLastOfEachPartitionOnceInAWhile() {
    passedOver.add(List.of(at(0, 5), at(1, 7)));
    passedOver.add(List.of(at(0, 6)));

    assertThat(passedOver.isToBeWritten()).isFalse();
    passed = Duration.ofMillis(1_001);
    assertThat(passedOver.isToBeWritten()).isTrue();
    assertThat(passedOver.records())
        .extracting(ConsumerRecord::partition, ConsumerRecord::offset)
        .containsExactlyInAnyOrder(tuple(0, 6L), tuple(1, 7L));
  }

  @Test
  void shouldWriteNothingOfAPartitionThatWasTakenInFurther() {
    passedOver.add(List.of(at(0, 5), at(1, 7)));

    passedOver.taken(List.of(at(0, 6)));

    assertThat(passedOver.records()).extracting(ConsumerRecord::partition).containsExactly(1);
  }

  private static ConsumerRecord<byte[], byte[]> at(int partition, long offset) {
    return new ConsumerRecord<>("cocreation.steering.events", partition, offset, null, null);
  }
}
