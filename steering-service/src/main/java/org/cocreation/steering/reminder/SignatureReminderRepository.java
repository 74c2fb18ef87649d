package org.cocreation.steering.reminder;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.cocreation.steering.cycle.Cycle;

/** When signatures were asked for. */
@ApplicationScoped
class SignatureReminderRepository implements PanacheRepositoryBase<SignatureReminder, UUID> {

  boolean isAnswered(Cycle cycle, String occurrence) {
    return count(
            "cycleId = ?1 and round = ?2 and occurrence = ?3",
            cycle.id(),
            cycle.round(),
            occurrence)
        > 0;
  }
}
