package org.cocreation.chassis.test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ClassesTransformer;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.cocreation.chassis.http.Idempotent;

/** What holds for the code of every service: edges know features, features know no edge. */
public final class ServiceArchitecture {

  private static final ArchRule FEATURES_KNOW_NO_BROKER_AND_NO_ENGINE =
      noClasses()
          .that()
          .resideOutsideOfPackages("..workflow..", "..messaging..", "..chassis..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.kafka..",
              "io.cloudevents..",
              "io.grpc..",
              "io.camunda..",
              "org.operaton..");

  /**
   * Of all of ours on the class path, edges, chassis and tests too: the others hear what is due.
   */
  private static final ArchRule ONLY_STEERING_KNOWS_AN_ENGINE =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.cocreation.steering..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.camunda..", "org.operaton..");

  /** Each engine has its own adapter, and nothing beside it knows the engine's types. */
  private static final ArchRule ONLY_ITS_ADAPTER_KNOWS_THE_EMBEDDED_ENGINE =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.cocreation.steering.workflow.embedded..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.operaton..");

  private static final ArchRule ONLY_ITS_ADAPTER_KNOWS_CAMUNDA_8 =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.cocreation.steering.workflow.camunda8..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.camunda..", "io.grpc..");

  private static final ArchRule FEATURES_DO_NOT_CALL_THE_EDGES =
      noClasses()
          .that()
          .resideOutsideOfPackages("..workflow..", "..messaging..", "..chassis..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.cocreation.steering.workflow..", "org.cocreation.*.messaging..");

  private static final ArchRule RESOURCES_NEED_A_TOKEN =
      classes()
          .that()
          .areAnnotatedWith(Path.class)
          .and()
          .resideOutsideOfPackage("..page.open..")
          .should()
          .beAnnotatedWith(Authenticated.class)
          .allowEmptyShould(true);

  /** What people without an account reach stands apart, and says so. */
  private static final ArchRule OPEN_PAGES_SAY_SO =
      classes()
          .that()
          .areAnnotatedWith(Path.class)
          .and()
          .resideInAPackage("..page.open..")
          .should()
          .beAnnotatedWith(PermitAll.class)
          .allowEmptyShould(true);

  /** The answer that is kept for the second time is a {@link Response}, with its status. */
  private static final ArchRule WHAT_HAPPENS_ONCE_ANSWERS_WITH_A_STATUS =
      methods()
          .that()
          .areAnnotatedWith(Idempotent.class)
          .should()
          .haveRawReturnType(Response.class)
          .allowEmptyShould(true);

  private static final ArchRule FEATURES_FORM_NO_CYCLE =
      slices()
          .matching("org.cocreation.(*).(*)..")
          .should()
          .beFreeOfCycles()
          .allowEmptyShould(true);

  /** What is nested in a class is part of it. */
  private static final ArchRule PACKAGES_ARE_SMALL = all(packages()).should(holdAtMost(20));

  private ServiceArchitecture() {}

  /**
   * Checks the classes of a service, without its tests except where a rule says so.
   *
   * @param service such as {@code steering}
   */
  public static void check(String service) {
    JavaClasses code =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.cocreation." + service);
    List.of(
            FEATURES_KNOW_NO_BROKER_AND_NO_ENGINE,
            ONLY_ITS_ADAPTER_KNOWS_THE_EMBEDDED_ENGINE,
            ONLY_ITS_ADAPTER_KNOWS_CAMUNDA_8,
            FEATURES_DO_NOT_CALL_THE_EDGES,
            RESOURCES_NEED_A_TOKEN,
            OPEN_PAGES_SAY_SO,
            WHAT_HAPPENS_ONCE_ANSWERS_WITH_A_STATUS,
            FEATURES_FORM_NO_CYCLE,
            PACKAGES_ARE_SMALL)
        .forEach(rule -> rule.check(code));
    ONLY_STEERING_KNOWS_AN_ENGINE.check(new ClassFileImporter().importPackages("org.cocreation"));
  }

  /** From package to the classes in it. */
  private static ClassesTransformer<Map.Entry<String, List<String>>> packages() {
    return new AbstractClassesTransformer<>("packages") {
      @Override
      public Iterable<Map.Entry<String, List<String>>> doTransform(JavaClasses code) {
        return code.stream()
            .filter(JavaClass::isTopLevelClass)
            .filter(found -> !found.getSimpleName().equals("package-info"))
            .collect(
                groupingBy(JavaClass::getPackageName, mapping(JavaClass::getSimpleName, toList())))
            .entrySet();
      }
    };
  }

  private static ArchCondition<Map.Entry<String, List<String>>> holdAtMost(int most) {
    return new ArchCondition<>("hold at most " + most + " classes") {
      @Override
      public void check(Map.Entry<String, List<String>> checked, ConditionEvents events) {
        List<String> classes = checked.getValue();
        events.add(
            new SimpleConditionEvent(
                checked,
                classes.size() <= most,
                "%s holds %d classes: %s".formatted(checked.getKey(), classes.size(), classes)));
      }
    };
  }
}
