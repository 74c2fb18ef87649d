package org.cocreation.localstack.issuer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.cocreation.localstack.Persona;
import org.cocreation.localstack.Personas;

/** The page on which one picks a persona: a button each, under their organizations. */
final class LoginPage {
  private LoginPage() {}

  static Path writeTo(Path file) {
    StringBuilder organizations = new StringBuilder();
    Personas.byOrganization()
        .forEach((name, personas) -> organizations.append(section(name, personas)));
    try (InputStream template = LoginPage.class.getResourceAsStream("login.html")) {
      String html = new String(template.readAllBytes(), StandardCharsets.UTF_8);
      Files.createDirectories(file.getParent());
      Files.writeString(file, html.replace("<!-- organizations -->", organizations));
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file, e);
    }
  }

  private static String section(String organization, List<Persona> personas) {
    StringBuilder html = new StringBuilder();
    String id = organization.toLowerCase(Locale.ROOT);
    html.append(
        "    <section aria-labelledby=\"%s\">\n      <h2 id=\"%s\">%s</h2>\n"
            .formatted(id, id, organization));
    for (Persona persona : personas) {
      html.append(
          """
                <form method="post">
                  <input type="hidden" name="username" value="%s">
                  <input type="hidden" name="claims" value='%s'>
                  <button type="submit"><strong>%s</strong> <span>%s</span></button>
                </form>
          """
              .formatted(persona.id(), claims(persona), persona.name(), persona.id()));
    }
    return html.append("    </section>\n").toString();
  }

  /** The same as in a token that is asked for without a login, the roles too. */
  private static String claims(Persona persona) {
    try {
      return new ObjectMapper().writeValueAsString(PersonaClaims.of(persona)).replace("'", "&#39;");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
