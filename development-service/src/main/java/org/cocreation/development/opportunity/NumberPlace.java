package org.cocreation.development.opportunity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds a place beside each sign of the picture where its number covers nothing else. */
final class NumberPlace {

  private static final int DIGIT_WIDTH = 9;
  private static final int TEXT_HEIGHT = 14;
  private static final int SIGN_RADIUS = 8;
  private static final int[] DISTANCES = {13, 20, 28, 38, 50};

  private NumberPlace() {}

  /** Where a sign is. */
  record Point(int x, int y) {}

  /** Where the number's text begins, and its baseline. */
  public record Place(int x, int y) {}

  private record Box(int left, int top, int right, int bottom) {

    boolean meets(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  /**
   * @param signs the one with the number 1 first
   */
  static List<Place> of(List<Point> signs) {
    List<Box> taken =
        new ArrayList<>(
            signs.stream()
                .map(
                    sign ->
                        new Box(
                            sign.x() - SIGN_RADIUS,
                            sign.y() - SIGN_RADIUS,
                            sign.x() + SIGN_RADIUS,
                            sign.y() + SIGN_RADIUS))
                .toList());
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < signs.size(); i++) {
      int width = Integer.toString(i + 1).length() * DIGIT_WIDTH;
      List<Box> candidates = around(signs.get(i), width);
      Box place =
          candidates.stream()
              .filter(candidate -> taken.stream().noneMatch(candidate::meets))
              .findFirst()
              .orElse(candidates.getFirst());
      taken.add(place);
      places.add(new Place(place.left(), place.bottom() - 2));
    }
    return List.copyOf(places);
  }

  private static List<Box> around(Point sign, int width) {
    List<Box> boxes = new ArrayList<>();
    for (int distance : DISTANCES) {
      int aside = distance + width / 2 - DIGIT_WIDTH / 2;
      Stream.of(
              new Point(aside, -distance + 2),
              new Point(-aside, -distance + 2),
              new Point(aside, distance - 2),
              new Point(-aside, distance - 2),
              new Point(aside + 2, 0),
              new Point(-aside - 2, 0),
              new Point(0, -distance - 2),
              new Point(0, distance + 2))
          .map(offset -> box(sign.x() + offset.x(), sign.y() + offset.y(), width))
          .forEach(boxes::add);
    }
    return boxes;
  }

  private static Box box(int middleX, int middleY, int width) {
    return new Box(
        middleX - width / 2,
        middleY - TEXT_HEIGHT / 2,
        middleX - width / 2 + width,
        middleY - TEXT_HEIGHT / 2 + TEXT_HEIGHT);
  }
}
