package org.cocreation.localstack.component;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.cocreation.localstack.StackDirectory;
import org.cocreation.localstack.StackProblem;

/**
 * The key with which steering-service seals decisions: made once, and kept as long as the data are.
 *
 * @param file a PKCS#12 key store
 */
public record SealKey(Path file) {

  /** What it protects are proofs of decisions that nobody takes in earnest. */
  private static final String PASSWORD = "local-stack";

  public static SealKey in(StackDirectory directory) {
    return new SealKey(directory.data("keys").resolve("seal.p12"));
  }

  public Map<String, String> configuration() {
    return Map.of(
        "cocreation.seal.key-store",
        file.toString(),
        "cocreation.seal.key-store-password",
        PASSWORD);
  }

  /** Makes it where there is none. */
  public void make() {
    if (Files.exists(file)) {
      return;
    }
    try {
      Files.createDirectories(file.getParent());
      Process keytool =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                  "-J-XX:TieredStopAtLevel=1",
                  "-genkeypair",
                  "-alias",
                  "seal",
                  "-keyalg",
                  "EC",
                  "-groupname",
                  "secp256r1",
                  "-dname",
                  "CN=local stack",
                  "-validity",
                  "36500",
                  "-storetype",
                  "PKCS12",
                  "-storepass",
                  PASSWORD,
                  "-keystore",
                  file.toString())
              .redirectErrorStream(true)
              .start();
      String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (keytool.waitFor() != 0) {
        throw new StackProblem("Cannot make the key that seals decisions: " + said.strip());
      }
    } catch (IOException e) {
      throw new StackProblem("Cannot make the key that seals decisions: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackProblem("Interrupted while making the key that seals decisions", e);
    }
  }
}
