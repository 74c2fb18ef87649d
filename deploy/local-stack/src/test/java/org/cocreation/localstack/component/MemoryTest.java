package org.cocreation.localstack.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.cocreation.localstack.Progress;
import org.junit.jupiter.api.Test;

class MemoryTest {

  /** The issuer and the proxy live in the process that runs the stack. */
  @Test
  void shouldCountAProcessOnceInWhichTwoLive() {
    Component issuer = new Here("issuer");
    long one = Memory.of(issuer);

    assertThat(one).isPositive();
    assertThat(Memory.of(List.of(issuer, new Here("proxy")))).isLessThan(one + one / 2);
  }

  private static final class Here extends Component {
    private Here(String name) {
      super(name);
    }

    @Override
    public Optional<ProcessHandle> process() {
      return Optional.of(ProcessHandle.current());
    }

    @Override
    public List<Integer> ports() {
      return List.of();
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    protected boolean isRunningHere() {
      return true;
    }

    @Override
    protected boolean hasEnded() {
      return false;
    }

    @Override
    protected void launch(Progress progress) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void stop() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void kill() {
      throw new UnsupportedOperationException();
    }
  }
}
