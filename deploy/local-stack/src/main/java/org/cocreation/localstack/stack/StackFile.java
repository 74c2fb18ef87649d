package org.cocreation.localstack.stack;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cocreation.localstack.Infrastructure;
import org.cocreation.localstack.Port;
import org.cocreation.localstack.PortPlan;
import org.cocreation.localstack.Service;
import org.cocreation.localstack.StackProblem;

/**
 * What another process must know to find a stack: its parts and their ports. Another release may
 * have written it, with parts that there are no more and without those that are new.
 *
 * @param camunda8Gateway of the cluster that conducts; null where steering does so by itself
 */
record StackFile(
    Set<Infrastructure> infrastructure,
    Set<Service> services,
    Map<Port, Integer> ports,
    String camunda8Gateway) {
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  StackFile {
    infrastructure = Collections.unmodifiableSet(ordered(infrastructure, Infrastructure.class));
    services = Collections.unmodifiableSet(ordered(services, Service.class));
    ports = Collections.unmodifiableMap(complete(ports));
  }

  void write(Path file) {
    try {
      Path fresh = file.resolveSibling(file.getFileName() + ".new");
      JSON.writeValue(fresh.toFile(), this);
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new StackProblem("Cannot write " + file + ": " + e.getMessage(), e);
    }
  }

  static Optional<StackFile> read(Path file) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(JSON.readValue(file.toFile(), StackFile.class));
    } catch (IOException e) {
      throw new StackProblem(file + " is damaged: delete it.", e);
    }
  }

  private static <E extends Enum<E>> Set<E> ordered(Set<E> elements, Class<E> type) {
    Set<E> ordered = EnumSet.noneOf(type);
    elements.stream().filter(Objects::nonNull).forEach(ordered::add);
    return ordered;
  }

  private static Map<Port, Integer> complete(Map<Port, Integer> known) {
    Map<Port, Integer> ports = new EnumMap<>(PortPlan.standard().ports());
    known.forEach(
        (port, number) -> {
          if (port != null) {
            ports.put(port, number);
          }
        });
    return ports;
  }
}
