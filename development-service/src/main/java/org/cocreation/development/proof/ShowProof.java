package org.cocreation.development.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.http.Preconditions;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Team;
import org.cocreation.development.sprint.WorkOnSprint;

/** The development team shows what a sprint has made, and adds to it until operations judges it. */
@ApplicationScoped
class ShowProof {

  private final Access access;
  private final WorkOnSprint sprints;
  private final ProofRepository proofs;
  private final ProofAssessments assessments;
  private final FilePieces pieces;
  private final Events events;
  private final Clock clock;

  ShowProof(
      Access access,
      WorkOnSprint sprints,
      ProofRepository proofs,
      ProofAssessments assessments,
      FilePieces pieces,
      Events events,
      Clock clock) {
    this.access = access;
    this.sprints = sprints;
    this.proofs = proofs;
    this.assessments = assessments;
    this.pieces = pieces;
    this.events = events;
    this.clock = clock;
  }

  /** A locked proof of concept, and who adds to it. */
  private record Open(Participation as, ProofOfConcept proof) {}

  /** A file of a proof of concept; it is not new where the same was there already. */
  record Added(ProofFile file, boolean isNew) {}

  /**
   * @throws Refusal 404 for outsiders, 403 for other teams, 409 unless the cycle is in DEVELOPMENT
   *     and the sprint runs and has none yet
   */
  ProofOfConcept show(UUID sprintId, Actor by, ProofContent said) {
    WorkOnSprint.Open open = sprints.open(sprintId, by);
    ProofOfConcept proof =
        ProofOfConcept.of(
            open.sprint(), said, Shower.of(open.as().actingPerson()), clock.instant());
    open.sprint().show(proof.id());
    proofs.persistAndFlush(proof);
    tell(ProofFact.SHOWN, proof, open.as());
    return proof;
  }

  /**
   * @throws Refusal 404 for outsiders, 403 for other teams, 409 unless the cycle is in DEVELOPMENT,
   *     and where operations has begun to judge it; 412 and 428 for a version that is stale or
   *     missing
   */
  ProofOfConcept change(UUID id, Actor by, String ifMatch, ProofContent said) {
    Open open = open(id, by);
    Preconditions.requireMatch(ifMatch, open.proof().version());
    requireNotJudged(id);
    if (open.proof().describe(said)) {
      tell(ProofFact.CHANGED, open.proof(), open.as());
    }
    return open.proof();
  }

  /**
   * Before a file is received at all: whether it could be added.
   *
   * @throws Refusal as {@link #add}
   */
  @Transactional
  void requireOpen(UUID id, Actor by) {
    Open ignored = open(id, by);
    requireNotJudged(id);
  }

  /**
   * A file that was received as a whole goes in with all that is told of it, or not at all. The
   * same file again changes nothing.
   *
   * @throws Refusal as {@link #change}; and 409 for one file too many, or of a name that is taken
   */
  @Transactional
  Added add(UUID id, Actor by, String name, ReceivedFile received) throws IOException {
    Open open = open(id, by);
    requireNotJudged(id);
    Optional<ProofFile> known = open.proof().known(name, received.sha256());
    if (known.isPresent()) {
      return new Added(known.get(), false);
    }
    ProofFile file = ProofFile.of(name, received);
    open.proof().add(file);
    proofs.flush();
    try (InputStream content = received.open()) {
      pieces.write(file.id(), content);
    }
    tell(ProofFact.CHANGED, open.proof(), open.as());
    return new Added(file, true);
  }

  /**
   * @throws Refusal 404 for outsiders, and where there is no such file
   */
  @Transactional
  ProofView.File file(UUID id, UUID fileId, Actor by) {
    return ProofView.File.of(
        access.toRead("proof of concept", proofs.findByIdOptional(id), by).file(fileId));
  }

  private Open open(UUID id, Actor by) {
    UUID cycleId = proofs.cycleOf(id).orElseThrow(() -> Refusal.notFound("proof of concept"));
    Participation as =
        access
            .toChange("proof of concept", cycleId, by)
            .requireTeam(Team.DEVELOPMENT)
            .requireIn(Phase.DEVELOPMENT);
    return new Open(
        as, proofs.findAndLock(id).orElseThrow(() -> Refusal.notFound("proof of concept")));
  }

  private void requireNotJudged(UUID id) {
    if (assessments.find(id).filter(ToldAssessment::isBegun).isPresent()) {
      throw Refusal.conflict(
          "proof-judged",
          "Operations has begun to judge it: what was tried does not change any more.");
    }
  }

  private void tell(ProofFact fact, ProofOfConcept proof, Participation as) {
    proofs.flush();
    events.publish(fact, proof, as.actingPerson(), ProofView.of(proof));
  }
}
