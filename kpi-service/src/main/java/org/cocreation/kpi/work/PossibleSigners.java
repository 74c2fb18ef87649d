package org.cocreation.kpi.work;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cocreation.chassis.database.Sql;
import org.cocreation.chassis.money.Money;
import org.cocreation.chassis.money.MoneyView;
import org.cocreation.chassis.partnership.PartnershipDirectory;
import org.cocreation.chassis.process.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whose signature is wanted: of a side's steering members those whom their organization lets sign
 * so much. People who have the role in the token alone are not known here; steering asks again.
 */
@ApplicationScoped
public class PossibleSigners {

  /** Somebody who may. */
  @Schema(name = "PersonOfWork")
  public record Person(
      @Schema(examples = "steering@mincorp") String person,
      @Schema(examples = "Henrik Nyman") String name) {}

  private record Steering(
      UUID partnershipId, Side side, String organization, String person, String name) {}

  private final Sql sql;
  private final ObjectMapper mapper;
  private final PartnershipDirectory directory;

  PossibleSigners(Sql sql, ObjectMapper mapper, PartnershipDirectory directory) {
    this.sql = sql;
    this.mapper = mapper;
    this.directory = directory;
  }

  /** By the item; none for items that are no signatures. Reads nothing where there is no such. */
  Map<UUID, List<Person>> of(List<WorkItem> items) {
    List<WorkItem> wanted =
        items.stream().filter(item -> item.kind() == WorkKind.SIGNATURE).toList();
    if (wanted.isEmpty()) {
      return Map.of();
    }
    List<Steering> steering = steering(wanted);
    Map<String, JsonNode> authorities =
        authorities(steering.stream().map(Steering::organization).distinct().toList());
    Map<UUID, List<Person>> signers = new HashMap<>();
    for (WorkItem item : wanted) {
      Money amount =
          new MoneyView(item.amount().toPlainString(), item.currency()).toMoney("amount");
      signers.put(
          item.id(),
          steering.stream()
              .filter(one -> one.partnershipId().equals(item.partnershipId()))
              .filter(one -> one.side() == item.side())
              .filter(one -> maySign(authorities.get(one.organization()), one.person(), amount))
              .filter(one -> !isSecondEye(item, one, amount))
              .map(one -> new Person(one.person(), one.name()))
              .toList());
    }
    return signers;
  }

  /** Whether it takes another person, since this one stated the value. */
  private boolean isSecondEye(WorkItem item, Steering one, Money amount) {
    return one.person().equals(item.maker())
        && directory.takesTwo(item.partnershipId(), one.organization(), Optional.of(amount));
  }

  /** Whether somebody answers for an organization; anybody, as long as it named nobody. */
  boolean represents(String organization, String person) {
    JsonNode known =
        authorities(List.of(organization))
            .getOrDefault(organization, mapper.missingNode())
            .path("representatives");
    return known.isEmpty() || find(known, person) != null;
  }

  private static boolean maySign(JsonNode authority, String person, Money amount) {
    if (authority == null) {
      return false;
    }
    JsonNode signer = find(authority.path("signers"), person);
    if (signer == null) {
      return find(authority.path("representatives"), person) != null;
    }
    JsonNode limit = signer.path("limit");
    return !limit.isObject()
        || amount.isAtMost(
            new MoneyView(limit.path("amount").asText(), limit.path("currency").asText()));
  }

  private static JsonNode find(JsonNode people, String person) {
    for (JsonNode one : people) {
      if (one.path("person").asText().equals(person)) {
        return one;
      }
    }
    return null;
  }

  private List<Steering> steering(List<WorkItem> items) {
    return sql.list(
        "select partnership_id, side, organization, person, name from partnership_member"
            + " where partnership_id = any (?) and 'STEERING' = any (teams) order by name, person",
        row ->
            new Steering(
                row.getObject(1, UUID.class),
                Side.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5)),
        (Object) items.stream().map(WorkItem::partnershipId).distinct().toArray(UUID[]::new));
  }

  private Map<String, JsonNode> authorities(Collection<String> organizations) {
    return sql
        .list(
            "select organization, authority::text from work_authority where organization = any (?)",
            row -> Map.entry(row.getString(1), read(row.getString(2))),
            (Object) organizations.toArray(String[]::new))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private JsonNode read(String json) {
    try {
      return mapper.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
