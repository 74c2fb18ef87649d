package org.cocreation.acceptance;

import org.cocreation.localstack.demo.Narrator;

/** Hears the story without telling it; a test can make something happen at a line. */
class Quiet implements Narrator {

  @Override
  public void chapter(String title) {
    // Told to people only.
  }

  @Override
  public void line(String text) {
    // Told to people only.
  }

  @Override
  public void progress(int done, int all) {
    // Shown to people only.
  }
}
