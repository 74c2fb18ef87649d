package org.cocreation.localstack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Which port each part of one stack has. It stays the same while components go down and up again.
 */
public record PortPlan(Map<Port, Integer> ports) {
  /**
   * Below the ranges that Linux and macOS take client ports from, so that nobody steals one in
   * between.
   */
  private static final int LOWEST_FREE = 20_000;

  private static final int HIGHEST_FREE = 32_000;

  public PortPlan {
    ports = Map.copyOf(ports);
  }

  public static PortPlan standard() {
    Map<Port, Integer> ports = new EnumMap<>(Port.class);
    for (Port port : Port.values()) {
      ports.put(port, port.standard());
    }
    return new PortPlan(ports);
  }

  /** Ports that nobody listens on now and that no stack has by default. */
  public static PortPlan free() {
    Set<Integer> taken = new HashSet<>(standard().ports().values());
    Map<Port, Integer> ports = new EnumMap<>(Port.class);
    for (Port port : Port.values()) {
      int candidate;
      do {
        candidate = ThreadLocalRandom.current().nextInt(LOWEST_FREE, HIGHEST_FREE);
      } while (!taken.add(candidate) || !isFree(candidate));
      ports.put(port, candidate);
    }
    return new PortPlan(ports);
  }

  /** What a plan of an earlier release does not know is where it is by default. */
  public int of(Port port) {
    return ports.getOrDefault(port, port.standard());
  }

  public static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException inUse) {
      return false;
    }
  }
}
