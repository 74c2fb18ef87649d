package org.cocreation.steering.page;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import org.cocreation.chassis.test.BrowserPage;
import org.cocreation.chassis.test.TestBrowser;

/** Somebody who sits before the pages of steering. */
final class Room implements AutoCloseable {

  private final BrowserPage person;
  private final URI service;

  private Room(BrowserPage person, URI service) {
    this.person = person;
    this.service = service;
  }

  /** Logged in as the persona of this name. */
  static Room of(TestBrowser browser, URI service, String name, String address) {
    return of(browser.newPage(), service, name, address);
  }

  /** The same, in a browser that runs no scripts. */
  static Room withoutScripts(TestBrowser browser, URI service, String name, String address) {
    return of(browser.newPage(false), service, name, address);
  }

  /** Without an account. */
  static Room of(BrowserPage person, URI service, String address) {
    Room room = new Room(person, service);
    int ignored = room.go(address);
    return room;
  }

  private static Room of(BrowserPage person, URI service, String name, String address) {
    person.logInAt(service.resolve(address), name);
    return new Room(person, service);
  }

  Page page() {
    return person.page();
  }

  int go(String address) {
    return page().navigate(service.resolve(address).toString()).status();
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
