package org.cocreation.chassis.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sends each operation its own example, and keeps what is wrong with the answers. */
final class Trial {

  private final Addresses there;
  private final Map<String, Addresses.Address> addresses = new HashMap<>();
  private final List<String> complaints = new ArrayList<>();
  private final Map<String, Integer> answers = new TreeMap<>();

  Trial(Addresses there) {
    this.there = there;
  }

  /** To what is there. */
  Answer send(ApiOperation operation, Caller caller) {
    return send(operation, caller, addressOf(operation));
  }

  /** The same each time, also where its ids are made up. */
  private Addresses.Address addressOf(ApiOperation operation) {
    return addresses.computeIfAbsent(operation.id(), id -> there.of(operation));
  }

  private Answer send(ApiOperation operation, Caller caller, Addresses.Address address) {
    HttpRequest.Builder request = Answer.asking(address.text());
    caller.sign(request);
    if (!operation.isRead()) {
      request.header(
          "Content-Type", operation.body() == null ? "application/json" : operation.body().type());
      request.header("If-Match", "*");
    }
    request.method(operation.method(), body(operation));
    Answer answer = answer(request.build());
    int ignored = answers.merge(caller.name() + " " + answer.status(), 1, Integer::sum);
    if (answer.status() >= 500) {
      complain("failed", operation, caller, answer);
    }
    return answer;
  }

  private static Answer answer(HttpRequest request) {
    try {
      return Answer.to(request);
    } catch (IOException e) {
      throw new UncheckedIOException(request.method() + " " + request.uri(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static HttpRequest.BodyPublisher body(ApiOperation operation) {
    if (operation.body() == null) {
      return BodyPublishers.noBody();
    }
    return BodyPublishers.ofString(
        operation.body().isJson()
            ? operation.body().example().toString()
            : operation.body().example().asText());
  }

  /** From the answer to what is there nobody may see that it is. */
  void compare(ApiOperation operation, Caller caller, Answer first) {
    if (!operation.namesSomething()) {
      return;
    }
    Addresses.Address here = addressOf(operation);
    Addresses.Address nowhere = Addresses.nowhere().of(operation);
    Answer second = send(operation, caller, nowhere);
    if (first.status() != second.status()
        || !here.impersonal(told(first)).equals(nowhere.impersonal(told(second)))) {
      complain(
          "tells that it is there (elsewhere: %d %s)".formatted(second.status(), second.text()),
          operation,
          caller,
          first);
    }
  }

  private static String told(Answer answer) {
    return answer.text() + answer.hasETag();
  }

  /** People who are to see nothing of what is there get an answer to a list, too. */
  void requireNoWord(ApiOperation operation, Caller caller, Answer answer) {
    if (there.isToldBy(answer.text())) {
      complain("tells of what is there", operation, caller, answer);
    }
  }

  void complain(String what, ApiOperation operation, Caller caller, Answer answer) {
    String text = answer.text();
    complaints.add(
        "%s: %s %s (%s) by %s: %d %s%n"
            .formatted(
                what,
                operation.method(),
                operation.path(),
                operation.id(),
                caller.name(),
                answer.status(),
                text.length() > 300 ? text.substring(0, 300) + "..." : text));
  }

  List<String> complaints() {
    return complaints;
  }

  /** How often each kind of caller was answered how. */
  Map<String, Integer> answers() {
    return answers;
  }
}
