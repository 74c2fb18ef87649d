package org.cocreation.chassis.language;

import java.util.Set;
import org.objectweb.asm.tree.analysis.Value;

/**
 * Where a value in compiled code comes from.
 *
 * @param size in slots
 * @param sources texts and numbers that are constants, slots of parameters, lists of values, or
 *     {@link #ELSEWHERE}
 */
record Origin(int size, Set<Object> sources) implements Value {

  static final Object ELSEWHERE = new Object();

  /** A parameter of the method. */
  record Slot(int number) {}

  /** What a method takes as {@code Object...}. */
  record Values(int count) {}

  @Override
  public int getSize() {
    return size;
  }
}
