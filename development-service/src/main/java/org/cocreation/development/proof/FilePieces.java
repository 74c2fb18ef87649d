package org.cocreation.development.proof;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.database.Sql;

/** What is in files, in PostgreSQL, piece by piece: never more than one piece is in memory. */
@ApplicationScoped
class FilePieces {

  private static final int PIECE_BYTES = 1_048_576;

  private final Sql sql;

  FilePieces(Sql sql) {
    this.sql = sql;
  }

  void write(UUID fileId, InputStream content) throws IOException {
    int number = 0;
    for (byte[] piece = content.readNBytes(PIECE_BYTES);
        piece.length > 0;
        piece = content.readNBytes(PIECE_BYTES)) {
      sql.execute(
          "insert into proof_file_piece (file_id, number, bytes) values (?, ?, ?)",
          fileId,
          number++,
          piece);
    }
  }

  void read(UUID fileId, OutputStream to) throws IOException {
    for (int number = 0; ; number++) {
      List<byte[]> piece =
          sql.list(
              "select bytes from proof_file_piece where file_id = ? and number = ?",
              row -> row.getBytes(1),
              fileId,
              number);
      if (piece.isEmpty()) {
        return;
      }
      to.write(piece.getFirst());
    }
  }
}
