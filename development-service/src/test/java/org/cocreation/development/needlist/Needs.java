package org.cocreation.development.needlist;

import java.util.UUID;
import org.cocreation.chassis.process.Side;

/** Needs for the rules of what is made of them. */
public final class Needs {

  private Needs() {}

  public static Need of(Side side, String title) {
    return new NeedList(UUID.randomUUID(), side)
        .write(new NeedContent(title, null, null, null, null), 1);
  }
}
