package org.cocreation.localstack.demo;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.cocreation.localstack.Personas;
import org.cocreation.localstack.StackProblem;
import org.cocreation.localstack.stack.LocalStack;

/** Where the story is played: the people, who hears it, and waiting for what takes a moment. */
final class Stage {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration LOOK_AGAIN = Duration.ofMillis(40);
  private static final int STEPS = 106;

  private final Narrator narrator;
  private final Map<String, Person> people = new LinkedHashMap<>();
  private int done;

  Stage(LocalStack stack, Narrator narrator) {
    this(stack, narrator, (request, answer) -> {});
  }

  Stage(LocalStack stack, Narrator narrator, Answered answered) {
    this.narrator = narrator;
    HttpClient http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    Personas.all()
        .forEach(persona -> people.put(persona.id(), new Person(persona, stack, http, answered)));
  }

  void chapter(String title) {
    narrator.chapter(title);
  }

  void step(String text) {
    narrator.line(text);
    narrator.progress(Math.min(++done, STEPS), STEPS);
  }

  Person person(String id) {
    return people.get(id);
  }

  Person steering(String organization) {
    return person("steering@" + organization);
  }

  /** Asks until it is done: what one service must know of another takes a moment. */
  Answer eventually(String what, Supplier<Answer> request) {
    Answer[] last = new Answer[1];
    try {
      return await(
          what,
          () -> {
            last[0] = request.get();
            return Optional.of(last[0]).filter(answer -> answer.status() < 300);
          });
    } catch (StackProblem e) {
      throw new StackProblem(e.getMessage() + "; the last answer was " + last[0].problem(), e);
    }
  }

  /** Looks until it is there. */
  <T> T await(String what, Supplier<Optional<T>> look) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      Optional<T> found = look.get();
      if (found.isPresent()) {
        return found.get();
      }
      LockSupport.parkNanos(LOOK_AGAIN.toNanos());
    }
    throw new StackProblem(
        "Waited " + PATIENCE.toSeconds() + " s in vain for " + what + ": see ./cocreate logs");
  }
}
