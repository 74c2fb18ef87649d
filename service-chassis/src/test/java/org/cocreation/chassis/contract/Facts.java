package org.cocreation.chassis.contract;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.cocreation.chassis.event.Fact;
import org.cocreation.chassis.test.Contracts;

/** The facts that a service can tell: the constants of its enums. */
final class Facts {

  /** Of the services asked for: looking through all classes takes a second. */
  private static final Map<String, Map<String, Fact>> FOUND = new ConcurrentHashMap<>();

  private Facts() {}

  /** By the names that the contract has for them: {@code cycle.started.v1}. */
  static Map<String, Fact> of(String service) {
    return FOUND.computeIfAbsent(service, Facts::find);
  }

  private static Map<String, Fact> find(String service) {
    Map<String, Fact> facts = new TreeMap<>();
    new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.cocreation." + service, "org.cocreation.chassis.activity")
            .stream()
            .filter(type -> type.isAssignableTo(Fact.class) && type.isEnum())
            // Nobody but the teams of the other three has activities.
            .filter(type -> !service.equals("kpi") || !type.getPackageName().contains(".chassis."))
            .flatMap(Facts::constants)
            .forEach(fact -> facts.put(Contracts.name(fact.type(service)), fact));
    return facts;
  }

  private static Stream<Fact> constants(JavaClass type) {
    return Stream.of(type.reflect().getEnumConstants()).map(Fact.class::cast);
  }
}
