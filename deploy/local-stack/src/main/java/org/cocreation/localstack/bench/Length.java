package org.cocreation.localstack.bench;

import java.time.Duration;

/**
 * How much is measured. A figure that is published comes from {@link #FULL}; {@link #QUICK} shows
 * that the bench works.
 *
 * @param runs of each measurement
 * @param warmUp how long at most before them, until nothing gets faster
 * @param rest after a start, before memory is looked at
 * @param each how long a run takes
 * @param fewCopies of the two cycles, of which reads are measured first
 * @param copies of the two cycles, of which all else is measured
 * @param measurements that one run of telemetry takes in
 * @param cycles that are walked to the end, to see what they take of the disk
 */
public record Length(
    String name,
    int runs,
    Duration warmUp,
    Duration rest,
    Duration each,
    int fewCopies,
    int copies,
    int measurements,
    int cycles) {

  public static final Length FULL =
      new Length(
          "full",
          5,
          Duration.ofMinutes(4),
          Duration.ofSeconds(20),
          Duration.ofSeconds(6),
          50,
          5_000,
          200_000,
          40);

  public static final Length QUICK =
      new Length(
          "quick",
          2,
          Duration.ofSeconds(2),
          Duration.ofSeconds(2),
          Duration.ofSeconds(2),
          50,
          200,
          2_000,
          2);
}
