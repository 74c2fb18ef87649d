package org.cocreation.steering.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.tools.ToolProvider;
import org.assertj.core.api.SoftAssertions;
import org.cocreation.steering.ProofFiles;
import org.cocreation.steering.ProofFiles.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program that checks proofs, compiled as it is; the page is asked the same in its own test.
 */
class VerifyProofTest {

  private static final Path PROGRAM =
      Path.of(System.getProperty("cocreate.root", ".."), "docs", "proof", "VerifyProof.java");

  private static final Map<Integer, Verdict> VERDICTS =
      Map.of(
          0, Verdict.HOLDS,
          1, Verdict.DOES_NOT_HOLD,
          2, Verdict.CANNOT_TELL,
          3, Verdict.NOT_CHECKED);

  @TempDir Path folder;

  @Test
  void shouldSayOfEachFileWhatThePageSays() throws Exception {
    int failed =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "--release", "17", "-d", folder.toString(), PROGRAM.toString());
    assertThat(failed).isZero();
    SoftAssertions verdicts = new SoftAssertions();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      Method verify = loader.loadClass("VerifyProof").getDeclaredMethod("verify", String[].class);
      verify.setAccessible(true);
      for (ProofFiles.Files one : ProofFiles.all()) {
        Object exitCode = verify.invoke(null, (Object) written(one));
        verdicts.assertThat(VERDICTS.get(exitCode)).as(one.name()).isEqualTo(one.verdict());
      }
    }
    verdicts.assertAll();
  }

  private String[] written(ProofFiles.Files one) throws Exception {
    String proof = Files.write(folder.resolve("proof.json"), one.proof()).toString();
    if (one.keys() == null) {
      return new String[] {proof};
    }
    String keys = Files.write(folder.resolve("jwks.json"), one.keys()).toString();
    return new String[] {proof, "--key", keys};
  }
}
