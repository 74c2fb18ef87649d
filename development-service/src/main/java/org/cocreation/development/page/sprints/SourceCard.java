package org.cocreation.development.page.sprints;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.development.concept.BacklogItemView;
import org.cocreation.development.datasource.DataSourceContent;
import org.cocreation.development.datasource.DataSourceView;

/**
 * A data source, and the fields of its form.
 *
 * @param source null for a new one
 * @param etag what a change of it wants; null for a new one
 * @param people of the customer, whose task it can be
 * @param choices the items that may need it
 */
public record SourceCard(
    DataSourceView source, String etag, List<Membership> people, List<BacklogItemView> choices) {

  /** The id of its form. */
  public String form() {
    return source == null ? "source" : "source-form-" + source.id();
  }

  private DataSourceContent said() {
    return source == null ? null : source.content();
  }

  public String name() {
    return said() == null ? "" : said().name();
  }

  public String dueOn() {
    return said() == null ? "" : said().dueOn().toString();
  }

  public int hours() {
    return said() == null ? 8 : said().hours();
  }

  public boolean isMapped() {
    return said() != null && said().mapped();
  }

  public boolean isAccess() {
    return said() != null && said().access();
  }

  public boolean isCleaned() {
    return said() != null && said().cleaned();
  }

  public boolean isCategorized() {
    return said() != null && said().categorized();
  }

  public boolean isOf(Membership person) {
    return said() != null && said().owner().equals(person.person());
  }

  public boolean needs(UUID itemId) {
    return said() != null && said().itemIds().contains(itemId);
  }

  /** The titles of the items that need it. */
  public String items() {
    return choices.stream()
        .filter(item -> needs(item.id()))
        .map(item -> item.content().title())
        .collect(Collectors.joining("; "));
  }
}
