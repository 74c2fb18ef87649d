package org.cocreation.chassis.inbox;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class PassedOverTest {

  private final PassedOver passedOver = new PassedOver();

  @Test
  void shouldWriteTheLastOfEachPartitionOnceInAWhile() {
    passedOver.add(List.of(at(0, 5), at(1, 7)));
    passedOver.add(List.of(at(0, 6)));

    assertThat(passedOver.isToBeWritten()).isFalse();
    await().atMost(5, SECONDS).until(passedOver::isToBeWritten);

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
