package org.cocreation.steering.page;

import com.microsoft.playwright.Page;
import java.util.List;
import org.cocreation.chassis.test.BrowserPage;
import org.cocreation.chassis.test.TestBrowser;

/** Somebody who sits before the pages of steering. */
final class Room implements AutoCloseable {

  private final BrowserPage person;

  private Room(BrowserPage person) {
    this.person = person;
  }

  /** Logged in as the persona of this name. */
  static Room of(TestBrowser browser, String name, String address) {
    return new Room(browser.at(address, name));
  }

  /** The same, in a browser that runs no scripts. */
  static Room withoutScripts(TestBrowser browser, String name, String address) {
    Room room = new Room(browser.newPage(false));
    room.person.logInAt(address, name);
    return room;
  }

  /** Without an account. */
  static Room of(TestBrowser browser, String address) {
    Room room = new Room(browser.newPage());
    room.person.go(address);
    return room;
  }

  Page page() {
    return person.page();
  }

  int go(String address) {
    return person.ask(address).status();
  }

  /** Opens what is folded away, and fills in the form there. */
  Room open(String details) {
    page().locator(details + ":not([open]) > summary").click();
    return this;
  }

  Room fill(String form, String field, String value) {
    page().locator("#" + form + " [name='" + field + "']").fill(value);
    return this;
  }

  Room choose(String form, String field, String value) {
    var ignored = page().locator("#" + form + " select[name='" + field + "']").selectOption(value);
    return this;
  }

  void send(String form) {
    page().locator("#" + form + " button[type=submit]").click();
  }

  /** Sends what is asked about before. */
  void sendAndConfirm(String form) {
    send(form);
    page().locator("dialog.confirm button[value=yes]").click();
  }

  /** In all looks, to be looked at; nothing may stick out. */
  void shoot(String name) {
    person.shootInAllLooks(name);
  }

  /** What the browser found wrong, beside the stream that kpi-service has. */
  List<String> complaints() {
    return person.complaints().stream()
        .filter(complaint -> !complaint.contains("Failed to load resource"))
        .toList();
  }

  @Override
  public void close() {
    person.close();
  }
}
