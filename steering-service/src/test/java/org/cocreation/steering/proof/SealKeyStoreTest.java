package org.cocreation.steering.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.KeyStoreException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys as people make them, with the JDK's own tool. */
class SealKeyStoreTest {

  private static final String PASSWORD = "secret-of-the-test";

  @TempDir Path folder;

  @Test
  void shouldSealWithItsOneKey() throws Exception {
    make("seal", "EC", "-groupname", "secp256r1");

    SealKeyStore keys = read(null);

    assertThat(keys.sealing().getPrivateKey()).isNotNull();
    assertThat(keys.sealing().getKeyId()).hasSize(43);
    assertThat(keys.former()).isEmpty();
  }

  @Test
  void shouldKeepFormerKeysPublishedOnceAnotherSeals() throws Exception {
    make("seal-2026", "EC", "-groupname", "secp256r1");
    String former = read(null).sealing().getKeyId();
    make("seal-2027", "EC", "-groupname", "secp256r1");

    assertThatThrownBy(() -> read(null))
        .isInstanceOf(KeyStoreException.class)
        .hasMessageContaining("cocreation.seal.key-alias");
    SealKeyStore keys = read("seal-2027");

    assertThat(keys.sealing().getKeyId()).isNotEqualTo(former);
    assertThat(keys.former())
        .singleElement()
        .satisfies(
            key -> {
              assertThat(key.getKeyId()).isEqualTo(former);
              assertThat(key.getPrivateKey()).isNull();
            });
  }

  @Test
  void shouldRefuseWhatItCannotSealWith() throws Exception {
    make("seal", "RSA", "-keysize", "2048");

    assertThatThrownBy(() -> read(null)).hasMessageContaining("no key of the curve P-256");
    assertThatThrownBy(() -> read("other")).hasMessageContaining("no key 'other'");
    assertThatThrownBy(
            () -> SealKeyStore.read(folder.resolve("keys.p12"), "wrong".toCharArray(), null))
        .hasMessageContaining("password");
  }

  private SealKeyStore read(String alias) throws Exception {
    return SealKeyStore.read(folder.resolve("keys.p12"), PASSWORD.toCharArray(), alias);
  }

  private void make(String alias, String algorithm, String... more) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                alias,
                "-keyalg",
                algorithm,
                "-dname",
                "CN=test",
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD,
                "-keystore",
                folder.resolve("keys.p12").toString()));
    command.addAll(List.of(more));
    Process keytool = new ProcessBuilder(command).inheritIO().start();
    assertThat(keytool.waitFor()).isZero();
  }
}
