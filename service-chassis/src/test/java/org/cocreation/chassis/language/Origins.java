package org.cocreation.chassis.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.BasicInterpreter;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.Interpreter;

/** Follows constants and parameters through a method. */
final class Origins extends Interpreter<Origin> {

  private final BasicInterpreter sizes = new BasicInterpreter();

  Origins() {
    super(Opcodes.ASM9);
  }

  private static Origin elsewhere(BasicValue value) {
    return value == null ? null : new Origin(value.getSize(), Set.of(Origin.ELSEWHERE));
  }

  @Override
  public Origin newValue(Type type) {
    return elsewhere(sizes.newValue(type));
  }

  @Override
  public Origin newParameterValue(boolean isInstance, int local, Type type) {
    return new Origin(type.getSize(), Set.of(new Origin.Slot(local)));
  }

  @Override
  public Origin newOperation(AbstractInsnNode instruction) throws AnalyzerException {
    if (instruction instanceof LdcInsnNode constant && constant.cst instanceof String text) {
      return new Origin(1, Set.of(text));
    }
    int code = instruction.getOpcode();
    if (code >= Opcodes.ICONST_0 && code <= Opcodes.ICONST_5) {
      return new Origin(1, Set.of(code - Opcodes.ICONST_0));
    }
    return instruction instanceof IntInsnNode number
        ? new Origin(1, Set.of(number.operand))
        : elsewhere(sizes.newOperation(instruction));
  }

  @Override
  public Origin copyOperation(AbstractInsnNode instruction, Origin value) {
    return value;
  }

  @Override
  public Origin unaryOperation(AbstractInsnNode instruction, Origin value)
      throws AnalyzerException {
    if (instruction.getOpcode() == Opcodes.CHECKCAST) {
      return value;
    }
    return instruction.getOpcode() == Opcodes.ANEWARRAY
            && value.sources().iterator().next() instanceof Integer count
        ? new Origin(1, Set.of(new Origin.Values(count)))
        : elsewhere(sizes.unaryOperation(instruction, BasicValue.REFERENCE_VALUE));
  }

  @Override
  public Origin binaryOperation(AbstractInsnNode instruction, Origin one, Origin other)
      throws AnalyzerException {
    return elsewhere(
        sizes.binaryOperation(instruction, BasicValue.REFERENCE_VALUE, BasicValue.REFERENCE_VALUE));
  }

  @Override
  public Origin ternaryOperation(
      AbstractInsnNode instruction, Origin one, Origin other, Origin third) {
    return null;
  }

  @Override
  public Origin naryOperation(AbstractInsnNode instruction, List<? extends Origin> values)
      throws AnalyzerException {
    return elsewhere(sizes.naryOperation(instruction, List.of()));
  }

  @Override
  public void returnOperation(AbstractInsnNode instruction, Origin value, Origin expected) {
    // Nothing comes of it here.
  }

  @Override
  public Origin merge(Origin one, Origin other) {
    if (one.equals(other)) {
      return one;
    }
    Set<Object> sources = new HashSet<>(one.sources());
    sources.addAll(other.sources());
    return new Origin(Math.min(one.size(), other.size()), sources);
  }
}
