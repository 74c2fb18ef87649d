package org.cocreation.steering.page;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.cocreation.chassis.page.PageFormats;
import org.cocreation.steering.statement.AgendaItem;

/** How values of these pages are written, beside what all pages share. */
@TemplateExtension
class SteeringFormats {

  private SteeringFormats() {}

  /** As a part of an address: what is one person's name is one part of it. */
  static String encoded(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** On what the value statements differ. */
  static String title(AgendaItem.Topic topic) {
    return topic == AgendaItem.Topic.KPI ? topic.name() : PageFormats.words(topic);
  }

  /** The beginning of a hash, for those who compare two. */
  static String begins(String hash) {
    return hash.substring(0, Math.min(12, hash.length()));
  }
}
