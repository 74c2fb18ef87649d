package org.cocreation.chassis.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodParameterInfo;
import org.jspecify.annotations.Nullable;

/**
 * Writes into the OpenAPI document, at build time, what the code says without words: which
 * operations are {@link Idempotent}, and which want {@code If-Match}. All do that take it, but
 * where the first request makes the thing ({@code If-None-Match}) or the parameter is {@link
 * Nullable}. An operation's id is the name of its method.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiDocument implements OASFilter {

  private static final String IDEMPOTENCY_KEY = "IdempotencyKey";
  private static final String IF_MATCH = "IfMatch";
  private static final String IF_MATCH_OPTIONAL = "IfMatchOptional";
  private static final String IF_NONE_MATCH = "IfNoneMatch";
  private static final String UNSUPPORTED_MEDIA_TYPE = "415";
  private static final String UNPROCESSABLE = "422";
  private static final String PRECONDITION_REQUIRED = "428";
  private static final String PRECONDITION_FAILED = "412";

  private final Set<String> idempotent;
  private final Set<String> matchOptional;

  public ApiDocument(IndexView code) {
    idempotent =
        targets(code, Idempotent.class, AnnotationTarget.Kind.METHOD, annotation -> true)
            .map(target -> target.asMethod().name())
            .collect(Collectors.toSet());
    matchOptional =
        targets(
                code,
                HeaderParam.class,
                AnnotationTarget.Kind.METHOD_PARAMETER,
                header -> header.value().asString().equals(HttpHeaders.IF_MATCH))
            .map(AnnotationTarget::asMethodParameter)
            .filter(
                parameter -> parameter.type().hasAnnotation(DotName.createSimple(Nullable.class)))
            .map(MethodParameterInfo::method)
            .map(method -> method.name())
            .collect(Collectors.toSet());
  }

  private static Stream<AnnotationTarget> targets(
      IndexView code,
      Class<?> annotation,
      AnnotationTarget.Kind kind,
      Predicate<AnnotationInstance> wanted) {
    return code.getAnnotations(annotation).stream()
        .filter(wanted)
        .map(AnnotationInstance::target)
        .filter(target -> target.kind() == kind);
  }

  @Override
  public Operation filterOperation(Operation operation) {
    List<Parameter> parameters =
        operation.getParameters() == null ? List.of() : operation.getParameters();
    if (operation.getRequestBody() != null) {
      respond(operation, UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type");
    }
    if (parameters.stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.QUERY)) {
      respond(operation, UNPROCESSABLE, "invalid");
    }
    boolean orFirst = parameters.stream().anyMatch(is(HttpHeaders.IF_NONE_MATCH));
    boolean optional = orFirst || matchOptional.contains(operation.getOperationId());
    if (parameters.stream().anyMatch(is(HttpHeaders.IF_MATCH))) {
      respond(operation, PRECONDITION_FAILED, "stale-version");
      if (!optional || orFirst) {
        respond(operation, PRECONDITION_REQUIRED, "precondition-required");
      }
    }
    operation.setParameters(
        Stream.concat(
                parameters.stream().map(parameter -> shared(parameter, optional)),
                idempotent.contains(operation.getOperationId())
                    ? Stream.of(reference(IDEMPOTENCY_KEY))
                    : Stream.empty())
            .toList());
    return operation;
  }

  private static Predicate<Parameter> is(String header) {
    return parameter -> header.equals(parameter.getName());
  }

  private static Parameter shared(Parameter parameter, boolean optional) {
    return switch (parameter.getName()) {
      case HttpHeaders.IF_MATCH -> reference(optional ? IF_MATCH_OPTIONAL : IF_MATCH);
      case HttpHeaders.IF_NONE_MATCH -> reference(IF_NONE_MATCH);
      case null, default -> parameter;
    };
  }

  private static Parameter reference(String name) {
    return OASFactory.createParameter().ref(name);
  }

  private static void respond(Operation operation, String status, String problem) {
    if (!operation.getResponses().hasAPIResponse(status)) {
      operation
          .getResponses()
          .addAPIResponse(status, OASFactory.createAPIResponse().description(problem));
    }
  }

  /**
   * A decimal is text, and not the object that its documentation is made of; beside a reference, a
   * type of its own only contradicts it.
   */
  @Override
  public Schema filterSchema(Schema schema) {
    if (schema.getRef() != null) {
      schema.setType(null);
    } else if (schema.getType() != null && schema.getType().size() > 1) {
      schema.setType(
          schema.getType().stream().filter(type -> type != Schema.SchemaType.OBJECT).toList());
    }
    return schema;
  }

  @Override
  public void filterOpenAPI(OpenAPI api) {
    api.getComponents()
        .addParameter(
            IDEMPOTENCY_KEY,
            header("Idempotency-Key", "Sent again with the same body, it gets the same answer.")
                .schema(text().minLength(1).maxLength(200)))
        .addParameter(
            IF_MATCH,
            header(HttpHeaders.IF_MATCH, "The ETag of what you read.")
                .required(true)
                .example("\"0\""))
        .addParameter(
            IF_MATCH_OPTIONAL,
            header(HttpHeaders.IF_MATCH, "The ETag of what you read, where you read it."))
        .addParameter(
            IF_NONE_MATCH, header(HttpHeaders.IF_NONE_MATCH, "'*' where there is nothing yet."));
  }

  private static Parameter header(String name, String description) {
    return OASFactory.createParameter()
        .in(Parameter.In.HEADER)
        .name(name)
        .description(description)
        .schema(text());
  }

  private static Schema text() {
    return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING));
  }
}
