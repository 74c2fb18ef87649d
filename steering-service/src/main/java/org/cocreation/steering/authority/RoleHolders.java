package org.cocreation.steering.authority;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.cocreation.chassis.database.Sql;
import org.cocreation.chassis.identity.Actor;

/**
 * Whose token had the role of a representative when the person last did what takes it. Only the
 * token at hand gives the right to act; this is for those who ask about somebody else.
 */
@ApplicationScoped
class RoleHolders {

  private final Sql sql;
  private final Clock clock;

  RoleHolders(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  boolean isOne(String organization, String person) {
    return !sql.list(
            "select 1 from role_holder where organization = ? and person = ?",
            row -> 1,
            organization,
            person)
        .isEmpty();
  }

  /**
   * @param hasRole whether the person's token has the role now
   */
  void seen(Actor person, boolean hasRole) {
    if (isOne(person.organization(), person.person()) == hasRole) {
      return;
    }
    QuarkusTransaction.requiringNew().run(() -> note(person, hasRole));
  }

  /** What was seen stays seen, also where the request is refused because of it. */
  private void note(Actor person, boolean hasRole) {
    sql.execute(
        hasRole
            ? "insert into role_holder (seen_at, organization, person) values (?, ?, ?)"
                + " on conflict (organization, person) do nothing"
            : "delete from role_holder where seen_at <= ? and organization = ? and person = ?",
        clock.instant(),
        person.organization(),
        person.person());
  }
}
