package org.cocreation.steering.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A company. Its key is what the tokens of its people say, so only they can register it. */
@Entity
public class Organization {

  @Id private String key;
  private String name;
  private String industry;
  private Integer employees;
  @Version private long version;

  protected Organization() {}

  static Organization register(String key, String name, String industry, Integer employees) {
    Organization organization = new Organization();
    organization.key = key;
    organization.describe(name, industry, employees);
    return organization;
  }

  /** Says anew what it is called and what it does. */
  void describe(String name, String industry, Integer employees) {
    this.name = name.strip();
    this.industry = industry == null ? null : industry.strip();
    this.employees = employees;
  }

  /** The claim {@code organization} of its people's tokens. */
  public String key() {
    return key;
  }

  public String name() {
    return name;
  }

  String industry() {
    return industry;
  }

  Integer employees() {
    return employees;
  }

  long version() {
    return version;
  }
}
