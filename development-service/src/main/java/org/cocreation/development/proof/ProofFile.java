package org.cocreation.development.proof;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.cocreation.chassis.event.Ids;

/** A file that belongs to a proof of concept; what is in it is in {@link FilePieces}. */
@Entity
public class ProofFile {

  @Id private UUID id;
  private String name;
  private String mediaType;
  private long size;
  private String sha256;

  protected ProofFile() {}

  static ProofFile of(String name, ReceivedFile received) {
    ProofFile file = new ProofFile();
    file.id = Ids.next();
    file.name = name;
    file.mediaType = received.mediaType();
    file.size = received.size();
    file.sha256 = received.sha256();
    return file;
  }

  UUID id() {
    return id;
  }

  String name() {
    return name;
  }

  /** By its content. */
  String mediaType() {
    return mediaType;
  }

  long size() {
    return size;
  }

  String sha256() {
    return sha256;
  }
}
