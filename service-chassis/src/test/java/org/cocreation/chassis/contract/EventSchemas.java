package org.cocreation.chassis.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition.AttributeInclusion;
import com.github.victools.jsonschema.generator.CustomPropertyDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfig;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.generator.impl.DefinitionKey;
import com.github.victools.jsonschema.generator.impl.PropertySortUtils;
import com.github.victools.jsonschema.generator.naming.SchemaDefinitionNamingStrategy;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationModule;
import jakarta.validation.constraints.Pattern;
import java.lang.reflect.AnnotatedElement;
import java.util.Map;
import org.cocreation.chassis.event.Fact;
import org.cocreation.chassis.json.ExactDecimal;
import org.cocreation.chassis.partnership.ActingPerson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The JSON Schemas of a service's events: one document, with a definition for each fact and for
 * each type that is told. What a record tells is there unless it is {@link Nullable} or has a
 * default; nothing is said of what a later release may add.
 */
final class EventSchemas {

  private static final String DEFINITIONS = "$defs";
  private static final ObjectMapper JSON = new ObjectMapper();

  private EventSchemas() {}

  static ObjectNode of(String service, Map<String, Fact> facts) {
    SchemaBuilder types = new SchemaGenerator(config()).buildMultipleSchemaDefinitions();
    ObjectNode definitions = JSON.createObjectNode();
    definitions.set("CloudEvent", CloudEventSchema.of());
    definitions.set("WhoAndWhy", whoAndWhy(types));
    facts.forEach((name, fact) -> definitions.set(name, fact(service, fact, types)));
    definitions.setAll(types.collectDefinitions(DEFINITIONS));
    ObjectNode document = JSON.createObjectNode();
    document
        .put("$schema", SchemaVersion.DRAFT_2020_12.getIdentifier())
        .put("title", "Events of %s-service, each by its definition".formatted(service))
        .set(DEFINITIONS, definitions);
    return document;
  }

  private static ObjectNode fact(String service, Fact fact, SchemaBuilder types) {
    ObjectNode schema = JSON.createObjectNode().put("title", fact.sentence());
    schema.putArray("allOf").addObject().put("$ref", "#/%s/CloudEvent".formatted(DEFINITIONS));
    ObjectNode properties = schema.putObject("properties");
    properties.putObject("type").put("const", fact.type(service).toString());
    ObjectNode state = types.createSchemaReference(fact.state());
    properties.set("data", fact.part().equals(Fact.WHOLE) ? state : data(fact, state));
    return schema;
  }

  private static ObjectNode data(Fact fact, ObjectNode state) {
    ObjectNode data = JSON.createObjectNode();
    data.putArray("allOf").addObject().put("$ref", "#/%s/WhoAndWhy".formatted(DEFINITIONS));
    data.putObject("properties").set(fact.part(), state);
    data.putArray("required").add(fact.part());
    return data;
  }

  /** What {@code Events} tells besides a state. */
  private static ObjectNode whoAndWhy(SchemaBuilder types) {
    ObjectNode schema =
        JSON.createObjectNode()
            .put("description", "Who did it and why; absent where the process acted.")
            .put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    properties.set("actor", types.createSchemaReference(ActingPerson.class));
    properties.putObject("reason").put("type", "string");
    return schema;
  }

  private static SchemaGeneratorConfig config() {
    SchemaGeneratorConfigBuilder config =
        new SchemaGeneratorConfigBuilder(JSON, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
            .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.EXTRA_OPEN_API_FORMAT_VALUES)
            .without(Option.SCHEMA_VERSION_INDICATOR)
            .with(new JacksonModule())
            .with(new JakartaValidationModule());
    config
        .forTypesInGeneral()
        .withDescriptionResolver(scope -> description(scope.getType().getErasedType()))
        .withPropertySorter(PropertySortUtils.SORT_PROPERTIES_FIELDS_BEFORE_METHODS)
        .withDefinitionNamingStrategy(new NamesOfOpenApi());
    config
        .forFields()
        .withDescriptionResolver(
            field -> field.isFakeContainerItemScope() ? null : description(field.getRawMember()))
        .withStringPatternResolver(EventSchemas::pattern)
        .withIgnoreCheck(EventSchemas::isNeverTold)
        .withRequiredCheck(EventSchemas::isAlwaysThere)
        .withCustomDefinitionProvider(EventSchemas::decimal);
    return config.build();
  }

  private static boolean isNeverTold(FieldScope field) {
    JsonProperty property = field.getAnnotation(JsonProperty.class);
    return property != null && property.access() == JsonProperty.Access.WRITE_ONLY;
  }

  private static boolean isAlwaysThere(FieldScope field) {
    Schema schema = field.getRawMember().getAnnotation(Schema.class);
    return !field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class)
        && (schema == null || schema.defaultValue().isEmpty());
  }

  private static String description(AnnotatedElement element) {
    Schema schema = element.getAnnotation(Schema.class);
    return schema == null || schema.description().isEmpty() ? null : schema.description();
  }

  /** The generator knows Jackson's annotations, but no serializers. */
  private static CustomPropertyDefinition decimal(
      FieldScope field, SchemaGenerationContext context) {
    if (field.getAnnotation(ExactDecimal.class) == null) {
      return null;
    }
    ObjectNode text = JSON.createObjectNode();
    text.put("type", "string").put("pattern", "^-?[0-9]+([.][0-9]+)?$");
    String description = description(field.getRawMember());
    if (description != null) {
      text.put("description", description);
    }
    return new CustomPropertyDefinition(text, AttributeInclusion.NO);
  }

  /** Validation matches the whole text, JSON Schema any part of it. */
  private static String pattern(FieldScope field) {
    Pattern pattern = field.getAnnotation(Pattern.class);
    return pattern == null ? null : "^(?:%s)$".formatted(pattern.regexp());
  }

  /** A type is called alike in the service's OpenAPI document. */
  private static final class NamesOfOpenApi implements SchemaDefinitionNamingStrategy {

    @Override
    public String getDefinitionNameForKey(DefinitionKey key, SchemaGenerationContext context) {
      Class<?> type = key.getType().getErasedType();
      Schema schema = type.getAnnotation(Schema.class);
      return schema == null || schema.name().isEmpty() ? type.getSimpleName() : schema.name();
    }
  }
}
