package org.cocreation.kpi.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.cocreation.chassis.event.InboundEvent;

/** What can be found of an event. Read tolerantly: what a newer release tells otherwise is not. */
final class EntriesOfEvents {

  private static final int LONGEST = 4_000;
  private static final Set<String> SHOWN = Set.of("ACTIVE", "ENDED");

  private EntriesOfEvents() {}

  /** Empty for most. */
  static List<SearchEntry> of(InboundEvent event) {
    if (event.partnershipId() == null) {
      return List.of();
    }
    JsonNode data = event.data();
    return switch (event.type().aggregate()) {
      case "partnership" -> partnership(event, data.path("partnership"));
      case "cycle" ->
          one(
              event,
              SearchKind.CYCLE,
              data.path("cycle"),
              data.path("cycle").path("microService").path("name"),
              false,
              data.path("cycle").path("microService").path("purpose"));
      case "goal" ->
          one(
              event,
              SearchKind.GOAL,
              data.path("goal"),
              data.path("goal").path("name"),
              data.path("goal").hasNonNull("retired"),
              data.path("goal").path("description"),
              data.path("goal").path("kpis"));
      case "need-list" -> needs(event, data.path("needList").path("needs"));
      case "need" -> need(event, data.path("need"));
      case "operational-need" ->
          one(
              event,
              SearchKind.OPERATIONAL_NEED,
              data.path("need"),
              data.path("need").path("pain"),
              !"EXPRESSED".equals(data.path("need").path("state").asText()),
              data.path("need").path("process"),
              data.path("need").path("role"));
      case "common-problem" ->
          one(
              event,
              SearchKind.PROBLEM,
              data.path("problem"),
              data.path("problem").path("title"),
              "DISSOLVED".equals(data.path("problem").path("state").asText()),
              data.path("problem").path("description"));
      case "concept" ->
          one(
              event,
              SearchKind.CONCEPT,
              data.path("concept"),
              data.path("concept").path("name"),
              false,
              data.path("concept").path("summary"),
              data.path("concept").path("items"));
      case "decision" -> decision(event, data.path("decision"));
      default -> List.of();
    };
  }

  private static List<SearchEntry> partnership(InboundEvent event, JsonNode partnership) {
    return one(
        event,
        SearchKind.PARTNERSHIP,
        partnership,
        partnership.path("name"),
        !SHOWN.contains(partnership.path("status").asText()),
        partnership.path("parties"));
  }

  /** Those of a list that both sides see: what was only submitted has none. */
  private static List<SearchEntry> needs(InboundEvent event, JsonNode needs) {
    return StreamSupport.stream(needs.spliterator(), false)
        .flatMap(need -> need(event, need).stream())
        .toList();
  }

  private static List<SearchEntry> need(InboundEvent event, JsonNode need) {
    return one(event, SearchKind.NEED, need, need.path("title"), false, need.path("description"));
  }

  private static List<SearchEntry> decision(InboundEvent event, JsonNode decision) {
    DecisionTitle title = DecisionTitle.of(decision);
    return one(
            event,
            SearchKind.DECISION,
            decision,
            decision.path("outcome"),
            false,
            decision.path("reason"),
            decision.path("name"))
        .stream()
        .map(entry -> entry.called(title.kept(), title.inAllLanguages()))
        .toList();
  }

  /** Empty for what has no id or no title: it is told in part only. */
  private static List<SearchEntry> one(
      InboundEvent event,
      SearchKind kind,
      JsonNode thing,
      JsonNode title,
      boolean gone,
      JsonNode... more) {
    return id(thing)
        .filter(id -> title.isTextual())
        .filter(
            id ->
                event.cycleId() != null
                    || kind == SearchKind.PARTNERSHIP
                    || kind == SearchKind.GOAL)
        .map(
            id ->
                new SearchEntry(
                    kind,
                    id,
                    event.partnershipId(),
                    kind == SearchKind.PARTNERSHIP ? null : event.cycleId(),
                    cut(title.asText()),
                    cut(
                        Stream.of(more)
                            .flatMap(EntriesOfEvents::words)
                            .collect(Collectors.joining(" "))),
                    gone,
                    event.time()))
        .stream()
        .toList();
  }

  /** A text, or what the members of a list are called. */
  private static Stream<String> words(JsonNode node) {
    return node.isArray()
        ? StreamSupport.stream(node.spliterator(), false)
            .map(one -> one.path("title").asText(one.path("name").asText()))
        : Stream.of(node.asText());
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }

  private static Optional<UUID> id(JsonNode thing) {
    try {
      return thing.path("id").isTextual()
          ? Optional.of(UUID.fromString(thing.path("id").asText()))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
