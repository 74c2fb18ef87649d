package org.cocreation.chassis.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.problem.Refusal;
import org.junit.jupiter.api.Test;

class PagingTest {

  private final List<Integer> all = List.of(1, 2, 3, 4, 5, 6, 7);

  @Test
  void shouldShowEveryItemOnceOverAllPages() {
    List<Integer> seen = new ArrayList<>();
    String cursor = null;
    int pages = 0;
    do {
      Paging paging = paging(3, cursor);
      int after = paging.after(Integer::valueOf).orElse(0);
      List<Integer> fetched = all.stream().filter(i -> i > after).limit(paging.fetch()).toList();
      Page<Integer> page = paging.page(fetched, i -> i);
      seen.addAll(page.items());
      cursor = page.nextCursor();
      pages++;
    } while (cursor != null);

    assertThat(seen).isEqualTo(all);
    assertThat(pages).isEqualTo(3);
  }

  @Test
  void shouldHaveNoNextPageWhenTheLastIsJustFull() {
    assertThat(paging(7, null).page(all, i -> i).nextCursor()).isNull();
  }

  @Test
  void shouldRefuseACursorThatNoListGaveOut() {
    assertThatThrownBy(() -> paging(3, "%%%").after()).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> paging(3, "bm90LWEtdXVpZA").after(UUID::fromString))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> paging(3, Cursor.of("eternity")).after(Instant::parse))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> paging(3, Cursor.of("a\0b")).after()).isInstanceOf(Refusal.class);
  }

  private static Paging paging(int limit, String cursor) {
    Paging paging = new Paging();
    paging.limit = limit;
    paging.cursor = cursor;
    return paging;
  }
}
