package org.cocreation.development.proof;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.event.Ids;
import org.cocreation.chassis.event.SubjectOfCycle;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.development.sprint.Sprint;
import org.hibernate.annotations.BatchSize;

/** The usable output of a sprint, which operations tries in its own work (4.2.3, R10). */
@Entity
public class ProofOfConcept extends SubjectOfCycle {

  /** More than this nobody looks through. */
  static final int MOST_FILES = 10;

  private UUID sprintId;
  private int sprintNumber;

  @Embedded private ProofContent content;
  @Embedded private Shower shownBy;
  private Instant shownAt;

  @BatchSize(size = 50)
  @OneToMany(cascade = CascadeType.ALL)
  @JoinColumn(name = "proof_id", nullable = false, updatable = false)
  @OrderBy("id")
  private List<ProofFile> files = new ArrayList<>();

  @Version private long version;

  protected ProofOfConcept() {}

  static ProofOfConcept of(Sprint sprint, ProofContent said, Shower by, Instant now) {
    ProofOfConcept proof = new ProofOfConcept();
    proof.begin(Ids.next(), sprint.partnershipId(), sprint.cycleId());
    proof.sprintId = sprint.id();
    proof.sprintNumber = sprint.number();
    proof.content = said;
    proof.shownBy = by;
    proof.shownAt = now;
    return proof;
  }

  /** Whether it says anything else than before. */
  boolean describe(ProofContent said) {
    boolean isOther = !content.equals(said);
    this.content = said;
    return isOther;
  }

  /** The same file that it has already, which is not added again. */
  Optional<ProofFile> known(String name, String sha256) {
    return files.stream()
        .filter(file -> file.name().equals(name) && file.sha256().equals(sha256))
        .findFirst();
  }

  /**
   * @throws Refusal 409 where it has as many as it may have, or another one of that name
   */
  void add(ProofFile file) {
    if (files.size() >= MOST_FILES) {
      throw Refusal.conflict(
          "too-many-files", "A proof of concept has at most %d files.", MOST_FILES);
    }
    if (files.stream().anyMatch(other -> other.name().equals(file.name()))) {
      throw Refusal.conflict(
          "file-exists", "There is another file called “%s” already.", file.name());
    }
    files.add(file);
  }

  /**
   * @throws Refusal 404 where it has none such
   */
  ProofFile file(UUID fileId) {
    return files.stream()
        .filter(file -> file.id().equals(fileId))
        .findFirst()
        .orElseThrow(() -> Refusal.notFound("file"));
  }

  UUID sprintId() {
    return sprintId;
  }

  int sprintNumber() {
    return sprintNumber;
  }

  ProofContent content() {
    return content;
  }

  Shower shownBy() {
    return shownBy;
  }

  Instant shownAt() {
    return shownAt;
  }

  /** Oldest first. */
  List<ProofFile> files() {
    return List.copyOf(files);
  }

  long version() {
    return version;
  }
}
