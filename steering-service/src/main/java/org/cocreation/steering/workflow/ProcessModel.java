package org.cocreation.steering.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.cocreation.chassis.hash.Sha256;
import org.cocreation.chassis.process.Phase;

/**
 * A process model: BPMN 2.0 as Camunda Modeler writes it for Camunda 8, the one source for every
 * engine. Its file name is its id.
 *
 * @param bpmn the model with its diagram, XML
 */
public record ProcessModel(String processId, String bpmn) {

  /** The cycle's process, first, and the five phases'. */
  public static List<ProcessModel> all() {
    return Stream.concat(
            Stream.of("co-creation-cycle"), Stream.of(Phase.values()).map(Phase::processId))
        .map(ProcessModel::load)
        .toList();
  }

  static ProcessModel load(String processId) {
    String resource = "bpmn/" + processId + ".bpmn";
    try (InputStream in =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("There is no " + resource);
      }
      return new ProcessModel(processId, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String fileName() {
    return processId + ".bpmn";
  }

  /** SHA-256 of the model, hex. */
  public String checksum() {
    return Sha256.of(bpmn);
  }
}
