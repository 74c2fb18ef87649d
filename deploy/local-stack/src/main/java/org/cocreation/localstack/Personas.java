package org.cocreation.localstack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The people of the local stack: two partnerships' worth of both sides, and one outsider. */
public final class Personas {
  private static final List<Persona> ALL =
      List.of(
          new Persona(
              "steering@constructcorp", "Astrid Lindqvist", "constructcorp", "Constructcorp"),
          new Persona(
              "development@constructcorp", "Jonas Eklund", "constructcorp", "Constructcorp"),
          new Persona(
              "operations@constructcorp", "Maja Sandberg", "constructcorp", "Constructcorp"),
          new Persona("steering@mincorp", "Henrik Nyman", "mincorp", "Mincorp"),
          new Persona("development@mincorp", "Sofia Kallio", "mincorp", "Mincorp"),
          new Persona("operations@mincorp", "Pekka Rantanen", "mincorp", "Mincorp"),
          new Persona("steering@solutioncorp", "Ingrid Dahl", "solutioncorp", "Solutioncorp"),
          new Persona("development@solutioncorp", "Nils Bergman", "solutioncorp", "Solutioncorp"),
          new Persona("operations@solutioncorp", "Karin Holm", "solutioncorp", "Solutioncorp"),
          new Persona("steering@energycorp", "Lars Mikkelsen", "energycorp", "Energycorp"),
          new Persona("development@energycorp", "Elena Vasquez", "energycorp", "Energycorp"),
          new Persona("operations@energycorp", "Tomas Novak", "energycorp", "Energycorp"),
          new Persona("steering@rivalcorp", "Viktor Hale", "rivalcorp", "Rivalcorp"));

  private Personas() {}

  public static List<Persona> all() {
    return ALL;
  }

  /** By organization's name, in the order of the list. */
  public static Map<String, List<Persona>> byOrganization() {
    return ALL.stream()
        .collect(
            Collectors.groupingBy(
                Persona::organizationName, LinkedHashMap::new, Collectors.toList()));
  }

  /** The persona with this id. An unknown one is a problem that names the known ones. */
  public static Persona named(String id) {
    return ALL.stream()
        .filter(persona -> persona.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new StackProblem(
                    "No persona "
                        + id
                        + ": take one of "
                        + ALL.stream().map(Persona::id).collect(Collectors.joining(", "))));
  }
}
