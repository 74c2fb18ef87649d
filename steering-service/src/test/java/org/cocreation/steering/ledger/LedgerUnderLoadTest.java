package org.cocreation.steering.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.steering.PartnershipFixture;
import org.cocreation.steering.Siblings;
import org.cocreation.steering.tranche.FundedCycle;
import org.junit.jupiter.api.Test;

/**
 * R9: whatever both sides do at once, the ledger's identities hold to the cent, at the end and at
 * every moment before. Seeded, so that the same is tried again; the order in which the threads come
 * is another each time.
 */
@QuarkusTest
@TestProfile(FeatureTest.class)
class LedgerUnderLoadTest {

  private static final int THREADS = 8;
  private static final int COMMANDS_EACH = 50;
  private static final long SEED = 20_200_110;
  private static final String LEDGER = "/api/v1/partnerships/{id}/ledger";
  private static final Set<String> MAY_BE_REFUSED =
      Set.of("funds-missing", "tranche-not-released", "already-released", "earlier-tranche-first");
  private static final String[] TRANCHES =
      IntStream.rangeClosed(1, 20).mapToObj(i -> i * 7 + ".3" + i % 10).toArray(String[]::new);

  private PartnershipFixture partnership;
  private final List<FundedCycle> cycles = new ArrayList<>();
  private final List<String> currencies = List.of("EUR", "EUR", "SEK");
  private final List<List<String>> tranches = new ArrayList<>();
  private final List<AtomicInteger> released = new ArrayList<>();

  /** What the answers said was done: in minor units, by what, currency and side. */
  private final Map<String, Long> told = new ConcurrentSkipListMap<>();

  private final AtomicInteger booked = new AtomicInteger();
  private final AtomicInteger refused = new AtomicInteger();
  private final Queue<String> wrong = new ConcurrentLinkedQueue<>();

  @Test
  void shouldKeepItsIdentitiesUnderHundredsOfConcurrentCommands() throws Exception {
    partnership = PartnershipFixture.active();
    try (Siblings siblings = Siblings.atWork()) {
      for (String currency : currencies) {
        FundedCycle funded = FundedCycle.in(partnership, "15.01", "8.50", currency, TRANCHES);
        cycles.add(funded);
        tranches.add(funded.tranches());
        released.add(new AtomicInteger(1));
      }
    }
    rememberStart();
    long bookedBefore = entries().size();
    AtomicBoolean over = new AtomicBoolean();
    CyclicBarrier start = new CyclicBarrier(THREADS + 1);
    int reads;
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS + 1)) {
      List<Future<?>> workers =
          LongStream.range(0, THREADS)
              .<Future<?>>mapToObj(
                  thread ->
                      threads.submit(
                          () -> {
                            int ignored = start.await();
                            Random random = new Random(SEED + thread);
                            for (int i = 0; i < COMMANDS_EACH; i++) {
                              command(random);
                            }
                            return null;
                          }))
              .toList();
      Future<Integer> reader =
          threads.submit(
              () -> {
                int ignored = start.await();
                int times = 0;
                while (!over.get()) {
                  checkIdentities(ledger());
                  times++;
                }
                return times;
              });
      for (Future<?> worker : workers) {
        Object ignored = worker.get();
      }
      over.set(true);
      reads = reader.get();
    }

    assertThat(wrong).isEmpty();
    assertThat(reads).isGreaterThan(5);
    assertThat(refused.get()).isGreaterThan(10);
    assertThat(released.stream().mapToInt(AtomicInteger::get).sum()).isGreaterThan(6);
    Response ledger = ledger();
    checkIdentities(ledger);
    assertThat(sums(ledger)).isEqualTo(told);
    checkJournal(ledger, bookedBefore + booked.get());
  }

  private void command(Random random) {
    int cycle = random.nextInt(cycles.size());
    Side by = Side.values()[random.nextInt(2)];
    int what = random.nextInt(10);
    if (what < 4) {
      pledge(random, cycle, by);
    } else if (what < 6) {
      release(random, cycle, by);
    } else {
      spend(random, cycle, by);
    }
  }

  private void pledge(Random random, int cycle, Side by) {
    String currency = random.nextInt(5) == 0 ? "SEK" : currencies.get(cycle);
    BigDecimal amount = BigDecimal.valueOf(Math.max(0, random.nextInt(4_000) - 300), 2);
    Response answer = cycles.get(cycle).cycle().pledge(by, amount.toPlainString(), currency);
    if (answer.statusCode() != 201) {
      wrong.add("pledge " + answer.statusCode() + answer.asString());
      return;
    }
    if (amount.signum() > 0) {
      booked.incrementAndGet();
    }
    tell("pledged", currency, by, amount);
    tell("available", currency, by, amount);
  }

  /** The next tranche, or one too early; at the same time as others. */
  private void release(Random random, int cycle, Side by) {
    int number = released.get(cycle).get() + random.nextInt(4) / 3;
    if (number >= TRANCHES.length) {
      return;
    }
    Response answer =
        partnership
            .of(by)
            .as("steering")
            .header("If-Match", "*")
            .body("{\"evidence\": {\"note\": \"The concept stands.\"}}")
            .post("/api/v1/tranches/{id}/release", tranches.get(cycle).get(number));
    if (done("release", answer, 200)) {
      released.get(cycle).incrementAndGet();
      forEachShare(
          answer,
          (side, amount) -> {
            tell("available", currencies.get(cycle), side, amount.negate());
            tell("unspent", currencies.get(cycle), side, amount);
            tell("released", currencies.get(cycle), side, amount);
          });
    }
  }

  /** Out of a released tranche, or one that is not yet; sometimes more than there is. */
  private void spend(Random random, int cycle, Side by) {
    int number = random.nextInt(Math.min(TRANCHES.length, released.get(cycle).get() + 1));
    BigDecimal amount = BigDecimal.valueOf(1 + random.nextInt(400 * (number + 1)), 2);
    Response answer =
        cycles
            .get(cycle)
            .spend(
                by, tranches.get(cycle).get(number), amount.toPlainString(), currencies.get(cycle));
    if (done("spending", answer, 201)) {
      forEachShare(
          answer,
          (side, part) -> {
            tell("unspent", currencies.get(cycle), side, part.negate());
            tell("spent", currencies.get(cycle), side, part);
          });
    }
  }

  private boolean done(String what, Response answer, int status) {
    if (answer.statusCode() == status) {
      booked.incrementAndGet();
      return true;
    }
    if (answer.statusCode() == 409 && MAY_BE_REFUSED.contains(slug(answer))) {
      refused.incrementAndGet();
    } else {
      wrong.add(what + " " + answer.statusCode() + answer.asString());
    }
    return false;
  }

  private static String slug(Response refusal) {
    return refusal.<String>path("type").replace("urn:cocreation:problem:", "");
  }

  private interface EachShare {
    void take(Side side, BigDecimal amount);
  }

  private static void forEachShare(Response answer, EachShare each) {
    List<Map<String, String>> shares = answer.path("shares");
    shares.forEach(
        share -> each.take(Side.valueOf(share.get("side")), new BigDecimal(share.get("amount"))));
  }

  private void tell(String what, String currency, Side side, BigDecimal amount) {
    long ignored =
        told.merge(
            what + " " + currency + " " + side,
            amount.movePointRight(2).longValueExact(),
            Math::addExact);
  }

  private void rememberStart() {
    told.putAll(sums(ledger()));
  }

  private Response ledger() {
    return partnership.customer().as("operations").get(LEDGER, partnership.id());
  }

  private static Map<String, Long> sums(Response ledger) {
    Map<String, Long> sums = new TreeMap<>();
    List<Map<String, Object>> ledgers = ledger.path("currencies");
    for (Map<String, Object> one : ledgers) {
      for (Object side : (List<?>) one.get("shares")) {
        Map<?, ?> share = (Map<?, ?>) side;
        for (String what : List.of("pledged", "available", "released", "unspent", "spent")) {
          sums.put(
              what + " " + one.get("currency") + " " + share.get("side"), cents(share.get(what)));
        }
      }
    }
    return sums;
  }

  private static void checkIdentities(Response ledger) {
    assertThat(ledger.statusCode()).isEqualTo(200);
    List<Map<String, Object>> ledgers = ledger.path("currencies");
    assertThat(ledgers).hasSize(2);
    for (Map<String, Object> one : ledgers) {
      checkIdentity(one);
      List<?> shares = (List<?>) one.get("shares");
      for (String what : List.of("pledged", "available", "released", "unspent", "spent")) {
        assertThat(shares.stream().mapToLong(side -> cents(((Map<?, ?>) side).get(what))).sum())
            .isEqualTo(cents(one.get(what)));
      }
      shares.forEach(side -> checkIdentity((Map<?, ?>) side));
    }
  }

  private static void checkIdentity(Map<?, ?> sums) {
    assertThat(cents(sums.get("pledged")))
        .as("%s", sums)
        .isEqualTo(cents(sums.get("available")) + cents(sums.get("released")));
    assertThat(cents(sums.get("released")))
        .as("%s", sums)
        .isEqualTo(cents(sums.get("unspent")) + cents(sums.get("spent")));
  }

  private static long cents(Object amount) {
    return new BigDecimal((String) amount).movePointRight(2).longValueExact();
  }

  private List<Map<String, Object>> entries() {
    List<Map<String, Object>> entries = new ArrayList<>();
    String next = LEDGER + "/journal?limit=200";
    while (next != null) {
      Response page = partnership.provider().as("steering").get(next, partnership.id());
      entries.addAll(page.path("items"));
      String cursor = page.path("nextCursor");
      next = cursor == null ? null : LEDGER + "/journal?limit=200&cursor=" + cursor;
    }
    return entries;
  }

  /** Numbered without gaps, each entry balances, and together they are the ledger's sums. */
  private void checkJournal(Response ledger, long expected) {
    List<Map<String, Object>> entries = entries();
    assertThat(entries.stream().map(entry -> ((Number) entry.get("number")).longValue()))
        .containsExactlyElementsOf(LongStream.rangeClosed(1, expected).boxed().toList());
    Map<String, Long> accounts = new TreeMap<>();
    for (Map<String, Object> entry : entries) {
      long sum = 0;
      for (Object line : (List<?>) entry.get("postings")) {
        Map<?, ?> posting = (Map<?, ?>) line;
        long amount =
            posting.get("debit") == null
                ? -cents(posting.get("credit"))
                : cents(posting.get("debit"));
        sum += amount;
        accounts.merge(account(entry, posting), amount, Math::addExact);
      }
      assertThat(sum).as("%s", entry).isZero();
    }
    Map<String, Long> sums = sums(ledger);
    accounts.forEach(
        (account, balance) ->
            assertThat(sums.get(account))
                .as(account)
                .isEqualTo(account.startsWith("pledged") ? -balance : balance));
  }

  private static String account(Map<String, Object> entry, Map<?, ?> posting) {
    String kind = ((String) posting.get("account")).toLowerCase(Locale.ROOT);
    return kind + " " + entry.get("currency") + " " + posting.get("side");
  }
}
