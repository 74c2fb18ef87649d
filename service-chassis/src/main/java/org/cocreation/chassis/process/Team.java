package org.cocreation.chassis.process;

/** The three joint teams; each has members of both sides (4.2). */
public enum Team {
  STEERING("Digitalization steering team"),
  DEVELOPMENT("Agile development team"),
  OPERATIONS("Operational implementation team");

  private final String title;

  Team(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  /** The service that owns this team's activities; also the first half of its job types. */
  public String service() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
