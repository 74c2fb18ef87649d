package org.cocreation.localstack.demo;

/** Hears the story as it happens. */
public interface Narrator {

  /** A phase, or what goes before and after. */
  void chapter(String title);

  /** Something that somebody did. */
  void line(String text);

  /** So many steps of so many are done. */
  void progress(int done, int all);
}
