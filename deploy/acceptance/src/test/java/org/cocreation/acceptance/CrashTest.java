package org.cocreation.acceptance;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.cocreation.localstack.Service;
import org.cocreation.localstack.ServiceProcess;
import org.cocreation.localstack.demo.Demo;
import org.cocreation.localstack.demo.DemoReport;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A service that is killed in the middle of a demo comes back, and the demo ends the same. */
@ExtendWith(PackagedStack.class)
class CrashTest {

  /**
   * The fifth activity has just been completed: approvals, decisions and ten activities to come.
   */
  private static final int MIDDLE = 17;

  @ParameterizedTest
  @EnumSource(Service.class)
  void shouldEndTheSameWhenAServiceIsKilledInTheMiddle(Service service) {
    ServiceProcess victim = PackagedStack.running().service(service);
    AtomicInteger lines = new AtomicInteger();
    CompletableFuture<Void> comeback = new CompletableFuture<>();

    DemoReport report =
        new Demo(
                PackagedStack.running(),
                new Quiet() {
                  @Override
                  public void line(String text) {
                    if (lines.incrementAndGet() == MIDDLE) {
                      victim.kill();
                      comeback.completeAsync(
                          () -> {
                            victim.start();
                            return null;
                          });
                    }
                  }
                })
            .play();

    comeback.join();
    WholeCycleTest.assertComplete(report);
  }
}
