package org.cocreation.development.datasource;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.util.UUID;
import org.cocreation.chassis.event.Ids;
import org.cocreation.chassis.event.SubjectOfCycle;

/** Data of the customer that items of the concept need (4.2.3). */
@Entity
public class DataSource extends SubjectOfCycle {

  @Embedded private DataSourceContent content;
  private String ownerName;

  @Version private long version;

  protected DataSource() {}

  static DataSource of(UUID partnershipId, UUID cycleId, DataSourceContent said, String ownerName) {
    DataSource source = new DataSource();
    source.begin(Ids.next(), partnershipId, cycleId);
    source.content = said;
    source.ownerName = ownerName;
    return source;
  }

  /** Whether it says anything else than before. */
  boolean describe(DataSourceContent said, String ownersName) {
    boolean isOther = !content.equals(said);
    this.content = said;
    this.ownerName = ownersName;
    return isOther;
  }

  DataSourceContent content() {
    return content;
  }

  String ownerName() {
    return ownerName;
  }

  long version() {
    return version;
  }
}
