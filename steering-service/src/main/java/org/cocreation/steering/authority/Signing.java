package org.cocreation.steering.authority;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.money.Money;
import org.cocreation.chassis.partnership.FourEyesRule;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.rights.AskedRights;
import org.cocreation.chassis.rights.Right;
import org.cocreation.chassis.rights.RightKind;

/**
 * Who may sign for an organization, and what: whom its representatives allowed to, up to the limit
 * that they set; and they themselves, unless they set one for themselves.
 */
@ApplicationScoped
public class Signing implements RightKind {

  private static final String KIND = "signer";

  private final AuthorityRepository authorities;
  private final Representatives representatives;
  private final AuthorityConfig config;

  Signing(
      AuthorityRepository authorities, Representatives representatives, AuthorityConfig config) {
    this.authorities = authorities;
    this.representatives = representatives;
    this.config = config;
  }

  /**
   * @param by who sent the request at hand
   * @throws Refusal 403 for people who may not sign, or not so much
   */
  public void require(Actor by, Money amount) {
    Optional<Signer> signer = authority(by.organization()).flatMap(a -> a.signer(by.person()));
    if (signer.isEmpty() && !representatives.isNoted(by)) {
      throw Refusal.forbidden(
          "not-a-signer",
          "Nobody allowed you to sign for your organization: its representatives do, at"
              + " /api/v1/organizations/{key}/authority/signers/{person}.");
    }
    if (signer.isPresent() && !signer.get().maySign(amount)) {
      throw Refusal.forbidden(
              "beyond-your-limit",
              "You may sign up to %s, and this is %s: the value gate says who may sign it, and a"
                  + " representative of your organization sets your limit.",
              signer.get().limit(),
              amount)
          .with("limit", signer.get().limit())
          .with("amount", amount.view());
    }
    AskedRights.note(
        new Right(
            KIND,
            by.organization(),
            List.of(Long.toString(amount.minorUnits()), amount.currency().getCurrencyCode())));
  }

  /** Whether a person may sign that much, as far as is known of who is not here. */
  public boolean maySign(String organization, String person, Money amount) {
    return authority(organization)
        .flatMap(a -> a.signer(person))
        .map(signer -> signer.maySign(amount))
        .orElseGet(() -> representatives.isKnown(organization, person));
  }

  /** Whether the person who sent the request at hand may: the role in that very token counts. */
  public boolean maySign(Actor by, Money amount) {
    return authority(by.organization())
        .flatMap(a -> a.signer(by.person()))
        .map(signer -> signer.maySign(amount))
        .orElseGet(() -> representatives.is(by));
  }

  /** Whether it takes two people of the organization. */
  public boolean takesTwo(String organization, Money amount) {
    return fourEyes(organization).appliesTo(Optional.of(amount));
  }

  /** When it does. */
  public FourEyesRule fourEyes(String organization) {
    return authority(organization)
        .map(Authority::fourEyes)
        .orElse(FourEyes.DEFAULT)
        .rule(config.fourEyesAbove());
  }

  private Optional<Authority> authority(String organization) {
    return authorities.findByIdOptional(organization);
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void require(Right right, Actor by) {
    require(
        by,
        new Money(
            Long.parseLong(right.detail().getFirst()),
            java.util.Currency.getInstance(right.detail().getLast())));
  }
}
