package org.cocreation.steering.authority;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cocreation.chassis.problem.Refusal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Who may bind an organization. Once somebody represents it, somebody always does. */
@Entity
class Authority {

  @Id private String organization;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(columnDefinition = "jsonb")
  private List<Representative> representatives = List.of();

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(columnDefinition = "jsonb")
  private List<Signer> signers = List.of();

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(columnDefinition = "jsonb")
  private FourEyes fourEyes;

  @Version private long version;

  protected Authority() {}

  Authority(String organization) {
    this.organization = organization;
  }

  void name(Representative representative) {
    List<Representative> named = without(representative.person());
    named.add(representative);
    named.sort(Comparator.comparing(Representative::person));
    representatives = named;
  }

  /**
   * @throws Refusal 404 for a person who is none, 409 for the last one
   */
  void removeRepresentative(String person) {
    if (!isRepresentative(person)) {
      throw Refusal.notFound("representative");
    }
    List<Representative> left = without(person);
    if (left.isEmpty()) {
      throw Refusal.conflict(
          "last-representative",
          "%s is the last who represents your organization: name another one first.",
          person);
    }
    representatives = left;
  }

  private List<Representative> without(String person) {
    return new ArrayList<>(
        representatives.stream().filter(named -> !named.person().equals(person)).toList());
  }

  void allowToSign(Signer signer) {
    List<Signer> allowed = new ArrayList<>(signers);
    allowed.removeIf(known -> known.person().equals(signer.person()));
    allowed.add(signer);
    allowed.sort(Comparator.comparing(Signer::person));
    signers = allowed;
  }

  /**
   * @throws Refusal 404 for a person who may not sign
   */
  void removeSigner(String person) {
    if (signer(person).isEmpty()) {
      throw Refusal.notFound("signer");
    }
    signers = signers.stream().filter(known -> !known.person().equals(person)).toList();
  }

  void set(FourEyes rule) {
    fourEyes = rule;
  }

  boolean isRepresentative(String person) {
    return representatives.stream().anyMatch(named -> named.person().equals(person));
  }

  Optional<Signer> signer(String person) {
    return signers.stream().filter(known -> known.person().equals(person)).findFirst();
  }

  String organization() {
    return organization;
  }

  List<Representative> representatives() {
    return representatives;
  }

  List<Signer> signers() {
    return signers;
  }

  FourEyes fourEyes() {
    return fourEyes == null ? FourEyes.DEFAULT : fourEyes;
  }

  long version() {
    return version;
  }
}
