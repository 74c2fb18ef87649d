package org.cocreation.chassis.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cocreation.chassis.event.Fact;

/** What must hold of the contracts of every service. */
public final class ContractRules {

  private ContractRules() {}

  /** Every schema has an example that it allows, and the AsyncAPI document names them all. */
  public static void check(String service) throws IOException {
    Contracts contracts = Contracts.of(service);
    List<String> names = contracts.names();
    assertThat(names).isNotEmpty();
    assertThat(contracts.examples().keySet()).isEqualTo(new TreeSet<>(names));
    contracts
        .examples()
        .forEach(
            (name, example) -> {
              assertThat(contracts.violations(example)).as(name).isEmpty();
              assertThat(example.path("type").asText().replace('.', '-'))
                  .isEqualTo("org-cocreation-%s-%s-v1".formatted(service, name));
            });
    JsonNode messages =
        new ObjectMapper(new YAMLFactory())
            .readTree(contracts.folder().resolve("asyncapi.yaml").toFile())
            .path("components")
            .path("messages");
    TreeSet<String> documented = new TreeSet<>();
    messages.forEach(
        message ->
            documented.add(
                message
                    .path("payload")
                    .path("schema")
                    .path("$ref")
                    .asText()
                    .replace(".v1.schema.json", "")));
    assertThat(documented).isEqualTo(new TreeSet<>(names));
    Map<String, String> titles = new TreeMap<>();
    messages.forEach(m -> titles.put(m.path("name").asText(), m.path("title").asText()));
    assertThat(titles).isEqualTo(sentencesByType(service));
  }

  /** What the code says of each fact that the service can tell. */
  private static Map<String, String> sentencesByType(String service) {
    Map<String, String> sentences = new TreeMap<>();
    new ClassFileImporter()
        .importPackages("org.cocreation." + service, "org.cocreation.chassis.activity").stream()
            .filter(type -> type.isAssignableTo(Fact.class) && type.isEnum())
            // Nobody but the teams of the other three has activities.
            .filter(type -> !service.equals("kpi") || !type.getPackageName().contains(".chassis."))
            .forEach(
                type -> {
                  for (Object constant : type.reflect().getEnumConstants()) {
                    Fact fact = (Fact) constant;
                    sentences.put(fact.type(service).toString(), fact.sentence());
                  }
                });
    return sentences;
  }
}
