package org.cocreation.development.processmap;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.cocreation.chassis.event.Ids;

/** A step of the customer's process; it keeps its id when the map is drawn anew. */
@Entity
class ProcessStep {

  @Id private UUID id;
  private int position;
  private String name;
  private String description;

  @Column(name = "system_constraint")
  private boolean constraint;

  protected ProcessStep() {}

  static ProcessStep added() {
    ProcessStep step = new ProcessStep();
    step.id = Ids.next();
    return step;
  }

  void draw(int position, String name, String description, boolean constraint) {
    this.position = position;
    this.name = name.strip();
    this.description = description == null ? null : description.strip();
    this.constraint = constraint;
  }

  UUID id() {
    return id;
  }

  int position() {
    return position;
  }

  String name() {
    return name;
  }

  String description() {
    return description;
  }

  boolean isConstraint() {
    return constraint;
  }
}
