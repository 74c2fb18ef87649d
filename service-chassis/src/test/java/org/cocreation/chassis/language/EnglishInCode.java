package org.cocreation.chassis.language;

import jakarta.validation.Constraint;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * What the compiled code of a module says to people: the constants that come to a parameter marked
 * {@link English}, whichever way, and what its constraints say. Nothing else may come there, and no
 * constant to one that is {@link Said} already.
 */
final class EnglishInCode {

  private static final String CONSTRAINT = Type.getDescriptor(Constraint.class);
  private static final String PATTERN_AND_VALUES = "Ljava/lang/String;[Ljava/lang/Object;)";
  private static final String MARK = Type.getDescriptor(English.class);
  private static final String SAID = Type.getDescriptor(Said.class);

  /** Constants, as they are found in the phrasebook. */
  private final Set<String> said = new TreeSet<>();

  private final Set<String> wrong = new TreeSet<>();
  private final Set<String> passedOn;

  /** By a method, what its parameters are a part of, by their place; null where they are none. */
  private final Map<String, List<String>> marked = new HashMap<>();

  private EnglishInCode(Set<String> passedOn) {
    this.passedOn = passedOn;
  }

  static EnglishInCode of(Path classes, Set<String> passedOn) {
    EnglishInCode code = new EnglishInCode(passedOn);
    List<ClassNode> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".class")).toList()) {
        all.add(parse(Files.readAllBytes(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    long known;
    do {
      // What a lambda is given, it is found to pass on only when it is read itself.
      known = code.marks();
      code.wrong.clear();
      all.forEach(type -> type.methods.forEach(method -> code.read(type, method)));
    } while (code.marks() > known);
    all.forEach(code::readConstraints);
    return code;
  }

  Set<String> said() {
    return said;
  }

  Set<String> wrong() {
    return wrong;
  }

  private long marks() {
    return marked.values().stream().flatMap(List::stream).filter(Objects::nonNull).count();
  }

  private void read(ClassNode type, MethodNode method) {
    if (method.instructions.size() == 0) {
      return;
    }
    try {
      Frame<Origin>[] frames = new Analyzer<>(new Origins()).analyze(type.name, method);
      for (int at = 0; at < frames.length; at++) {
        if (frames[at] != null) {
          read(type, method, method.instructions.get(at), frames[at]);
        }
      }
    } catch (AnalyzerException e) {
      throw new IllegalStateException(type.name + "." + method.name, e);
    }
  }

  private void read(ClassNode in, MethodNode by, AbstractInsnNode call, Frame<Origin> now) {
    if (call instanceof MethodInsnNode called && called.owner.startsWith("org/cocreation/")) {
      List<String> marks = marksOf(called.owner, called.name, called.desc);
      int values = Type.getArgumentTypes(called.desc).length;
      for (int place = 0; place < values; place++) {
        if (marks.get(place) != null) {
          take(in, by, now.getStack(now.getStackSize() - values + place), marks.get(place));
        }
      }
      if (called.desc.contains(PATTERN_AND_VALUES) && marks.get(values - 2) != null) {
        count(in, by, now.getStack(now.getStackSize() - 2), now.getStack(now.getStackSize() - 1));
      }
    } else if (call instanceof InvokeDynamicInsnNode lambda
        && lambda.bsmArgs.length > 1
        && lambda.bsmArgs[1] instanceof Handle code
        && code.getOwner().startsWith("org/cocreation/")) {
      List<String> marks = marksOf(code.getOwner(), code.getName(), code.getDesc());
      int self = code.getTag() == Opcodes.H_INVOKESTATIC ? 0 : 1;
      int values = Type.getArgumentTypes(lambda.desc).length;
      for (int place = 0; place < marks.size(); place++) {
        if (marks.get(place) != null && place + self < values) {
          take(in, by, now.getStack(now.getStackSize() - values + place + self), marks.get(place));
        } else if (marks.get(place) != null && code.getTag() != Opcodes.H_NEWINVOKESPECIAL) {
          wrong.add("%s refers to %s".formatted(nameOf(in, by), code.getName()));
        }
      }
    }
  }

  /** What comes to a place that is marked. */
  private void take(ClassNode in, MethodNode by, Origin origin, String sentence) {
    for (Object source : origin.sources()) {
      if (sentence.equals(SAID)) {
        if (source instanceof String constant) {
          wrong.add("English for everybody in %s: %s".formatted(nameOf(in, by), constant));
        }
      } else if (source instanceof String constant) {
        said.add(sentence.replace("%s", constant));
      } else if (source instanceof Origin.Slot slot && !isMarked(in, by, slot.number(), sentence)) {
        wrong.add("Not marked as English in " + nameOf(in, by));
      } else if (source == Origin.ELSEWHERE && !passedOn.contains(nameOf(in, by))) {
        wrong.add("Put together, or from elsewhere, in " + nameOf(in, by));
      }
    }
  }

  /** There is a value for each place; one of two patterns may leave some out. */
  private void count(ClassNode in, MethodNode by, Origin pattern, Origin values) {
    int places =
        pattern.sources().stream()
            .filter(String.class::isInstance)
            .mapToInt(text -> RefusalTexts.values((String) text))
            .max()
            .orElse(-1);
    if (places >= 0
        && values.sources().iterator().next() instanceof Origin.Values given
        && given.count() != places) {
      wrong.add("%d values for %d places in %s".formatted(given.count(), places, nameOf(in, by)));
    }
  }

  /** A lambda's parameters are what it was given: they are marked by what becomes of them. */
  private boolean isMarked(ClassNode in, MethodNode by, int slot, String sentence) {
    int place = placeOf(by, slot);
    if (place < 0) {
      return false;
    }
    List<String> marks = marksOf(in.name, by.name, by.desc);
    if ((by.access & Opcodes.ACC_SYNTHETIC) != 0) {
      String ignored = marks.set(place, sentence);
      return true;
    }
    return sentence.equals(marks.get(place)) || passedOn.contains(nameOf(in, by));
  }

  private static int placeOf(MethodNode method, int slot) {
    int at = (method.access & Opcodes.ACC_STATIC) != 0 ? 0 : 1;
    Type[] types = Type.getArgumentTypes(method.desc);
    for (int place = 0; place < types.length; place++) {
      if (at == slot) {
        return place;
      }
      at += types[place].getSize();
    }
    return -1;
  }

  private List<String> marksOf(String owner, String name, String desc) {
    return marked.computeIfAbsent(
        owner + "." + name + desc,
        key -> {
          List<String> marks = new ArrayList<>();
          int values = Type.getArgumentTypes(desc).length;
          List<AnnotationNode>[] found = annotations(owner, name, desc);
          IntStream.range(0, values)
              .forEach(
                  place ->
                      marks.add(
                          found == null || place >= found.length ? null : mark(found[place])));
          return marks;
        });
  }

  private static List<AnnotationNode>[] annotations(String owner, String name, String desc) {
    for (String type = owner; type != null && type.startsWith("org/cocreation/"); ) {
      ClassNode known = load(type);
      for (MethodNode method : known.methods) {
        if (method.name.equals(name) && method.desc.equals(desc)) {
          return method.invisibleParameterAnnotations;
        }
      }
      type = known.superName;
    }
    return null;
  }

  private static String mark(List<AnnotationNode> annotations) {
    return annotations == null
        ? null
        : annotations.stream()
            .filter(one -> one.desc.equals(MARK) || one.desc.equals(SAID))
            .map(
                one ->
                    one.desc.equals(SAID)
                        ? SAID
                        : one.values == null ? "%s" : (String) one.values.get(1))
            .findFirst()
            .orElse(null);
  }

  private void readConstraints(ClassNode type) {
    if (type.visibleAnnotations != null
        && type.visibleAnnotations.stream().anyMatch(one -> one.desc.equals(CONSTRAINT))) {
      type.methods.stream()
          .filter(method -> method.name.equals("message"))
          .forEach(method -> said.add((String) method.annotationDefault));
    }
    Stream.of(
            Stream.of(type.visibleAnnotations),
            type.fields.stream()
                .flatMap(one -> Stream.of(one.visibleAnnotations, one.visibleTypeAnnotations)),
            type.methods.stream()
                .flatMap(one -> Stream.of(one.visibleAnnotations, one.visibleTypeAnnotations)),
            type.methods.stream()
                .filter(one -> one.visibleParameterAnnotations != null)
                .flatMap(one -> Stream.of(one.visibleParameterAnnotations)))
        .flatMap(lists -> lists)
        .filter(Objects::nonNull)
        .flatMap(List::stream)
        .forEach(this::readConstraint);
  }

  private void readConstraint(AnnotationNode annotation) {
    try {
      Class<?> type =
          Class.forName(
              Type.getType(annotation.desc).getClassName(),
              false,
              EnglishInCode.class.getClassLoader());
      if (type.isAnnotationPresent(Constraint.class)) {
        int at = annotation.values == null ? -1 : annotation.values.indexOf("message");
        Object message =
            at >= 0
                ? annotation.values.get(at + 1)
                : type.getDeclaredMethod("message").getDefaultValue();
        said.add((String) message);
      }
    } catch (ClassNotFoundException unknown) {
      // Of a build tool: no constraint.
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String nameOf(ClassNode type, MethodNode method) {
    return type.name.substring(type.name.lastIndexOf('/') + 1) + "." + method.name;
  }

  private static ClassNode load(String type) {
    try (InputStream in =
        EnglishInCode.class.getClassLoader().getResourceAsStream(type + ".class")) {
      return parse(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ClassNode parse(byte[] compiled) {
    ClassNode type = new ClassNode();
    new ClassReader(compiled).accept(type, ClassReader.SKIP_FRAMES);
    return type;
  }
}
