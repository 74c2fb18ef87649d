package org.cocreation.kpi.stream;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Somebody who waits for the next entry. */
final class Subscriber {

  private final Semaphore news = new Semaphore(0);

  void wake() {
    news.release();
  }

  /** Waits for news; whether there were some in time. */
  boolean await(Duration most) throws InterruptedException {
    boolean woken = news.tryAcquire(Math.max(0, most.toMillis()), TimeUnit.MILLISECONDS);
    news.drainPermits();
    return woken;
  }
}
