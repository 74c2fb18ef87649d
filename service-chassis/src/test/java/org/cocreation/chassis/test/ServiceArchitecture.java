package org.cocreation.chassis.test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Path;
import java.util.List;

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
          .should()
          .beAnnotatedWith(Authenticated.class)
          .allowEmptyShould(true);

  private static final ArchRule FEATURES_FORM_NO_CYCLE =
      slices()
          .matching("org.cocreation.(*).(*)..")
          .should()
          .beFreeOfCycles()
          .allowEmptyShould(true);

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
            FEATURES_FORM_NO_CYCLE)
        .forEach(rule -> rule.check(code));
    ONLY_STEERING_KNOWS_AN_ENGINE.check(new ClassFileImporter().importPackages("org.cocreation"));
  }
}
