package org.cocreation.localstack.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.cocreation.localstack.Persona;
import org.cocreation.localstack.Personas;
import org.cocreation.localstack.StackProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints an access token and nothing else, for use in other commands. */
@Command(
    name = "token",
    mixinStandardHelpOptions = true,
    description = "Print an access token of a persona, for curl.")
final class TokenCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "persona",
      description = "For instance steering@constructcorp; see ./cocreate personas.")
  private String persona;

  private final Terminal terminal = Terminal.ofThisProcess();

  @Override
  public Integer call() {
    Persona known = Personas.named(persona);
    terminal.line(tokenFrom(Workspace.find().runningStack().issuer().url(), known));
    return 0;
  }

  private static String tokenFrom(URI issuer, Persona persona) {
    String form =
        "grant_type=password&client_id=cocreate&password=none&username="
            + URLEncoder.encode(persona.id(), StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(issuer + "/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() != 200) {
        throw new StackProblem("The issuer refused: " + response.body());
      }
      return new ObjectMapper().readTree(response.body()).get("access_token").asText();
    } catch (IOException e) {
      throw new StackProblem("The issuer does not answer: see ./cocreate status", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackProblem("Interrupted.", e);
    }
  }
}
