package org.cocreation.steering.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.cocreation.chassis.event.Subject;
import org.cocreation.chassis.http.Preconditions;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.problem.Refusal;

/** The representatives of an organization say who may bind it; each time it is on record (R19). */
@ApplicationScoped
public class ChangeAuthority {

  private final AuthorityRepository authorities;
  private final Representatives representatives;
  private final Signing signing;
  private final Events events;
  private final Event<SigningLimited> limited;
  private final Event<FourEyesSet> fourEyes;

  ChangeAuthority(
      AuthorityRepository authorities,
      Representatives representatives,
      Signing signing,
      Events events,
      Event<SigningLimited> limited,
      Event<FourEyesSet> fourEyes) {
    this.authorities = authorities;
    this.representatives = representatives;
    this.signing = signing;
    this.events = events;
    this.limited = limited;
    this.fourEyes = fourEyes;
  }

  /** Whoever registers an organization is the first who represents it. */
  public void begin(Actor by) {
    Authority authority = new Authority(by.organization());
    authority.name(new Representative(by.person(), by.name()));
    authorities.persist(authority);
    tell(AuthorityFact.REPRESENTATIVE_NAMED, authority, by);
  }

  /**
   * @throws Refusal 404 for other organizations, 403 for people who do not represent this one, 412
   *     and 428 for a version that is stale or missing
   */
  Authority name(String key, Actor by, String ifMatch, Representative representative) {
    List<String> configured = new ArrayList<>();
    Authority authority =
        change(
            AuthorityFact.REPRESENTATIVE_NAMED,
            key,
            by,
            ifMatch,
            known -> {
              if (known.representatives().isEmpty()) {
                // Who names the first one is not locked out by it.
                known.name(new Representative(by.person(), by.name()));
                configured.addAll(representatives.configured(key));
              }
              known.name(representative);
            });
    // The configuration counts no more: whom it named may sign as far as somebody says so.
    configured.forEach(
        person ->
            tellLimited(authority, person, by, "does not represent the organization any more"));
    return authority;
  }

  /**
   * @throws Refusal as {@link #name}, 404 for a person who is none, 409 for the last one
   */
  Authority removeRepresentative(String key, Actor by, String ifMatch, String person) {
    Authority authority =
        change(
            AuthorityFact.REPRESENTATIVE_REMOVED,
            key,
            by,
            ifMatch,
            known -> known.removeRepresentative(person));
    tellLimited(authority, person, by, "does not represent the organization any more");
    return authority;
  }

  /**
   * @throws Refusal as {@link #name}
   */
  Authority allowToSign(String key, Actor by, String ifMatch, Signer signer) {
    Authority authority =
        change(AuthorityFact.SIGNER_SET, key, by, ifMatch, known -> known.allowToSign(signer));
    tellLimited(authority, signer.person(), by, "may not sign so much any more");
    return authority;
  }

  /**
   * @throws Refusal as {@link #name}, 404 for a person who may not sign
   */
  Authority removeSigner(String key, Actor by, String ifMatch, String person) {
    Authority authority =
        change(AuthorityFact.SIGNER_REMOVED, key, by, ifMatch, known -> known.removeSigner(person));
    tellLimited(authority, person, by, "may not sign any more");
    return authority;
  }

  /**
   * @throws Refusal as {@link #name}, 422 for a rule that has no meaning
   */
  Authority set(String key, Actor by, String ifMatch, FourEyes rule) {
    rule.requireSound();
    Authority authority =
        change(AuthorityFact.FOUR_EYES_SET, key, by, ifMatch, known -> known.set(rule));
    fourEyes.fire(new FourEyesSet(authority.organization(), by));
    return authority;
  }

  private Authority change(
      AuthorityFact fact, String key, Actor by, String ifMatch, Consumer<Authority> how) {
    if (!key.equals(by.organization())) {
      throw Refusal.notFound("authority");
    }
    Authority authority =
        authorities
            .findByIdOptional(key, LockModeType.PESSIMISTIC_WRITE)
            .orElseThrow(() -> Refusal.notFound("authority"));
    representatives.require(by);
    Preconditions.requireMatch(ifMatch, authority.version());
    how.accept(authority);
    authorities.flush();
    tell(fact, authority, by);
    return authority;
  }

  private void tell(AuthorityFact fact, Authority authority, Actor by) {
    events.publish(
        fact,
        Subject.of(authority.organization(), null, null),
        ActingPerson.of(by, null),
        AuthorityView.of(authority));
  }

  private void tellLimited(Authority authority, String person, Actor by, String what) {
    limited.fire(
        new SigningLimited(
            authority.organization(),
            person,
            by,
            amount -> signing.maySign(authority.organization(), person, amount),
            what + "."));
  }
}
