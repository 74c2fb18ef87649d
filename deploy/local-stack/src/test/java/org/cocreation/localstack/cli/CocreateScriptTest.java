package org.cocreation.localstack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cocreation.localstack.Checkout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How the script finds a JDK. It is copied away from the clone, so that it neither builds nor runs
 * anything.
 */
class CocreateScriptTest {
  @TempDir Path directory;
  private Path script;

  @BeforeEach
  void copyScript() throws IOException {
    script = Files.copy(Checkout.find().root().resolve("cocreate"), directory.resolve("cocreate"));
    Path tools = Files.createDirectories(directory.resolve("tools"));
    for (String tool : List.of("dirname", "readlink", "sed", "cat", "find", "head", "mkdir")) {
      Path found =
          Stream.of("/usr/bin", "/bin")
              .map(bin -> Path.of(bin, tool))
              .filter(Files::exists)
              .findFirst()
              .orElseThrow();
      Files.createSymbolicLink(tools.resolve(tool), found);
    }
  }

  @Test
  void shouldSayInOneLineThatThereIsNoJdk() throws Exception {
    fakeJdk("jdk-17", "17.0.15");

    Outcome outcome = run(Map.of());

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.output().lines())
        .singleElement()
        .asString()
        .startsWith("cocreate: no JDK 21 or newer found: install one");
  }

  @Test
  void shouldPreferTheNewestJdk() throws Exception {
    fakeJdk("jdk-17", "17.0.15");
    fakeJdk("jdk-24", "24.0.1");
    Path old = fakeJdk("jdk-21", "21.0.7");
    placeBuild();

    Outcome outcome = run(Map.of("JAVA_HOME", old.toString()));

    assertThat(outcome.output()).contains("this is 24.0.1");
    assertThat(outcome.code()).isZero();
  }

  private Path fakeJdk(String name, String version) throws IOException {
    Path home = directory.resolve("jdks").resolve(name);
    Files.createDirectories(home.resolve("bin"));
    Files.writeString(
        home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
    for (String program : List.of("java", "javac")) {
      Path file =
          Files.writeString(
              home.resolve("bin").resolve(program), "#!/bin/sh\necho this is " + version + "\n");
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    return home;
  }

  private void placeBuild() throws IOException {
    Path stack = directory.resolve("deploy/local-stack");
    Files.createDirectories(stack.resolve("src/main"));
    Files.createDirectories(stack.resolve("broker/target"));
    Files.createDirectories(stack.resolve("target"));
    Files.createDirectories(directory.resolve(".local/app"));
    for (String file :
        List.of(
            "pom.xml",
            "deploy/local-stack/pom.xml",
            "deploy/local-stack/broker/pom.xml",
            "deploy/local-stack/target/classpath",
            "deploy/local-stack/broker/target/classpath",
            ".local/app/cocreate.jar")) {
      Files.writeString(directory.resolve(file), "");
    }
  }

  private Outcome run(Map<String, String> environment) throws IOException, InterruptedException {
    var builder =
        new ProcessBuilder("/bin/bash", script.toString(), "personas").redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().put("HOME", directory.toString());
    builder.environment().put("PATH", directory.resolve("tools").toString());
    builder.environment().put("COCREATE_JDK_PLACES", directory.resolve("jdks").toString());
    builder.environment().putAll(environment);
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Outcome(process.waitFor(), output);
  }

  private record Outcome(int code, String output) {}
}
