package org.cocreation.localstack.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.cocreation.localstack.Infrastructure;
import org.cocreation.localstack.Port;
import org.cocreation.localstack.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackFileTest {
  @TempDir Path directory;

  @Test
  void shouldTellAnotherProcessWhatTheStackIs() {
    Path file = directory.resolve("stack.json");
    StackFile written =
        new StackFile(
            Set.of(Infrastructure.KAFKA),
            Set.of(Service.STEERING),
            Map.of(Port.KAFKA, 20_001),
            "http://127.0.0.1:26500");

    written.write(file);

    assertThat(StackFile.read(file)).contains(written);
  }

  @Test
  void shouldReadWhatAReleaseWithOtherPartsWrote() throws Exception {
    Path file = directory.resolve("stack.json");
    Files.writeString(
        file,
        """
        {"infrastructure": ["POSTGRESQL", "KAFKA", "ZEEBE", "ISSUER"],
         "services": ["STEERING", "KPI"],
         "ports": {"STEERING": 20002, "KAFKA": 20001, "ZEEBE_GATEWAY": 26500},
         "colour": "green"}
        """);

    StackFile read = StackFile.read(file).orElseThrow();

    assertThat(read.infrastructure())
        .containsExactly(Infrastructure.POSTGRESQL, Infrastructure.KAFKA, Infrastructure.ISSUER);
    assertThat(read.services()).containsExactly(Service.STEERING, Service.KPI);
    assertThat(read.ports())
        .containsOnlyKeys(Port.values())
        .containsEntry(Port.STEERING, 20_002)
        .containsEntry(Port.KAFKA, 20_001);
    assertThat(read.camunda8Gateway()).isNull();
  }
}
