package org.cocreation.chassis.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;

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
  }
}
