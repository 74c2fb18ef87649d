package org.cocreation.steering.workflow.embedded.lean;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which of the engine's statements are read at the start. To read them all takes longer than all
 * else that the engine does then, and most are about history, cases, decision tables, users and
 * filters, which steering does not use.
 */
public final class Mappings {

  private static final Set<String> USED =
      Set.of(
          "Authorization",
          "Commons",
          "Deployment",
          "EventSubscription",
          "Execution",
          "ExternalTask",
          "Incident",
          "Job",
          "JobDefinition",
          "ProcessDefinition",
          "Property",
          "Resource",
          "Task",
          "Tenant",
          "VariableInstance");

  private static final Pattern MAPPER =
      Pattern.compile("<mapper resource=\"[^\"]*?(\\w+)\\.xml\" />");

  private Mappings() {}

  /**
   * @param all the engine's own list
   */
  public static InputStream used(InputStream all) {
    try (all) {
      String list = new String(all.readAllBytes(), StandardCharsets.UTF_8);
      String used =
          MAPPER.matcher(list).replaceAll(mapper -> USED.contains(mapper.group(1)) ? "$0" : "");
      return new ByteArrayInputStream(used.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
