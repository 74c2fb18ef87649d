package org.cocreation.localstack;

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
import java.util.Optional;
import java.util.Set;

/** What another process must know to find a stack: its parts and their ports. */
record StackFile(
    Set<Infrastructure> infrastructure, Set<Service> services, Map<Port, Integer> ports) {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  StackFile {
    infrastructure = Collections.unmodifiableSet(ordered(infrastructure, Infrastructure.class));
    services = Collections.unmodifiableSet(ordered(services, Service.class));
    ports = Collections.unmodifiableMap(new EnumMap<>(ports));
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
    ordered.addAll(elements);
    return ordered;
  }
}
