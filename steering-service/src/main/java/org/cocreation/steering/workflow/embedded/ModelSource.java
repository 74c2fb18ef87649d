package org.cocreation.steering.workflow.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.cocreation.chassis.process.Phase;

/**
 * A process model as it is written, for Camunda 8 and for people.
 *
 * @param processId also the name of its file
 * @param bpmn the text of the file
 */
record ModelSource(String processId, String bpmn) {

  /** The id of the process that conducts a cycle from its start to its end. */
  static final String CYCLE = "co-creation-cycle";

  /** The six models of the product: the cycle's, and one for each phase. */
  static List<ModelSource> ofTheProduct() {
    return Stream.concat(Stream.of(CYCLE), Arrays.stream(Phase.values()).map(Phase::processId))
        .map(ModelSource::load)
        .toList();
  }

  private static ModelSource load(String processId) {
    String resource = "/bpmn/" + processId + ".bpmn";
    try (InputStream in = ModelSource.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("There is no " + resource);
      }
      return new ModelSource(processId, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String file() {
    return processId + ".bpmn";
  }
}
