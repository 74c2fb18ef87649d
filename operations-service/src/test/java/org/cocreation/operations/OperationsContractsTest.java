package org.cocreation.operations;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import org.cocreation.chassis.event.CloudEventCodec;
import org.cocreation.chassis.test.ContractRules;
import org.cocreation.chassis.test.Contracts;
import org.cocreation.chassis.test.ServiceArchitecture;
import org.junit.jupiter.api.Test;

/** The contracts of this service, and of what it reads; and how its code hangs together. */
class OperationsContractsTest {

  @Test
  void shouldHaveAnExampleOfEveryEventThatItsSchemaAllows() throws Exception {
    ContractRules.check("operations");
  }

  @Test
  void shouldReadEverythingThatSteeringSays() {
    CloudEventCodec codec = new CloudEventCodec(new ObjectMapper());
    Contracts.of("steering")
        .examples()
        .forEach(
            (name, example) ->
                assertThatCode(
                        () -> codec.decode(example.toString().getBytes(StandardCharsets.UTF_8)))
                    .as(name)
                    .doesNotThrowAnyException());
  }

  @Test
  void shouldKeepFeaturesFreeOfBrokerAndEngine() {
    ServiceArchitecture.check("operations");
  }
}
