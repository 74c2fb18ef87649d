package org.cocreation.chassis.event;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** UUIDv7: ids that sort by time, so that an index on them grows at one end. */
public final class Ids {

  private static final TimeBasedEpochRandomGenerator GENERATOR =
      Generators.timeBasedEpochRandomGenerator();

  private Ids() {}

  public static UUID next() {
    return GENERATOR.generate();
  }

  /** So many, in the order in which they sort: those of one millisecond come in any. */
  public static List<UUID> next(int many) {
    return Stream.generate(Ids::next).limit(many).sorted().toList();
  }
}
