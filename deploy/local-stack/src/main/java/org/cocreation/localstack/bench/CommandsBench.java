package org.cocreation.localstack.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.cocreation.localstack.Service;
import org.cocreation.localstack.StackProblem;
import org.cocreation.localstack.bench.Commands.Kind;
import org.cocreation.localstack.bench.limit.ListTypes;
import org.cocreation.localstack.bench.limit.RecordedCommand;
import org.cocreation.localstack.bench.limit.StatementLog;
import org.cocreation.localstack.bench.load.ClosedLoad;
import org.cocreation.localstack.bench.load.OpenLoad;
import org.cocreation.localstack.bench.load.Outcome;
import org.cocreation.localstack.bench.load.ProcessorTime;
import org.cocreation.localstack.bench.load.Runs;
import org.cocreation.localstack.bench.report.Figure;
import org.cocreation.localstack.bench.report.Must;
import org.cocreation.localstack.bench.report.Spread;
import org.cocreation.localstack.component.PostgreSql;

/**
 * Commands of five kinds, one after the other in each of eight clients, each client on a cycle of
 * its own; against the very statements of theirs by bare JDBC, on databases with the same content.
 * Then half of that load by schedule, for latency.
 */
final class CommandsBench {
  private static final int CLIENTS = 8;

  /** Of the open load, so that two commands on one cycle seldom meet. */
  private static final int PLACES = 32;

  private static final Kind[] KINDS = Kind.values();

  private final Rig rig;
  private final Ground ground;
  private final Commands commands;

  CommandsBench(Rig rig, Ground ground) {
    this.rig = rig;
    this.ground = ground;
    this.commands = new Commands(ground, rig.walk());
  }

  void run() {
    Map<Kind, Long> before = told();
    Map<Kind, RecordedCommand> recorded = record();
    double rate;
    Map<String, Double> cores = new TreeMap<>();
    List<Double> millis = new ArrayList<>();
    try (Bare bare = new Bare(recorded)) {
      Runs.Both both =
          rig.measure(
              "commands/s",
              time -> {
                ProcessorTime began = ProcessorTime.of(rig.stack());
                Outcome outcome = ClosedLoad.run(ours(), time);
                ProcessorTime ended = ProcessorTime.of(rig.stack());
                cores.putAll(ended.coresSince(began));
                millis.add(ended.ofTheStackSince(began) * 1_000 / outcome.accepted());
                return outcome.perSecond();
              },
              time -> ClosedLoad.run(bare.clients(), time).perSecond());
      rate = both.ours().median();
      rig.add(
          new Figure(
              "commands of %d clients".formatted(CLIENTS),
              "1/s",
              both.ours(),
              both.limit(),
              Must.ratioAtLeast(0.35),
              cores));
    }
    rig.add(
        Figure.of(
            "processor time of the whole stack for a command",
            "ms",
            new Spread(millis.subList(millis.size() - rig.length().runs(), millis.size()))));
    latency(rate / 2);
    checkAllTold(before);
  }

  private void latency(double perSecond) {
    List<Double> runs = new ArrayList<>();
    ProcessorTime began = ProcessorTime.of(rig.stack());
    for (int run = 0; run < rig.length().runs(); run++) {
      Outcome outcome = OpenLoad.run(perSecond, rig.length().each(), this::arrive);
      runs.add(outcome.p99());
    }
    rig.add(
        Figure.of(
                "p99 of a command at %.0f/s, from when it was due".formatted(perSecond),
                "ms",
                new Spread(runs))
            .must(Must.atMost(20))
            .with(ProcessorTime.of(rig.stack()).coresSince(began)));
  }

  private boolean arrive(int number) {
    return commands.send(KINDS[number % KINDS.length], number / KINDS.length % PLACES + 1);
  }

  private List<ClosedLoad.Client> ours() {
    return IntStream.range(0, CLIENTS)
        .mapToObj(
            client -> {
              AtomicInteger next = new AtomicInteger(client);
              return (ClosedLoad.Client)
                  () ->
                      commands.send(
                          KINDS[Math.floorMod(next.getAndIncrement(), KINDS.length)], client + 1);
            })
        .toList();
  }

  private Map<Kind, RecordedCommand> record() {
    PostgreSql server = rig.stack().postgreSql();
    Map<Kind, RecordedCommand> recorded = new EnumMap<>(Kind.class);
    ListTypes types = new ListTypes();
    try (StatementLog log = new StatementLog(server, rig.stack().directory().log(server.name()))) {
      for (Kind kind : KINDS) {
        recorded.put(kind, RecordedCommand.of(log, kind.service(), types, new Recording(kind)));
      }
    }
    recorded.forEach(
        (kind, command) ->
            rig.says()
                .accept(
                    "    a %s is %d statements"
                        .formatted(kind.name().toLowerCase(Locale.ROOT), command.size())));
    rig.awaitQuiet();
    return recorded;
  }

  /** A completion is done on another copy each time, everything else on the first. */
  private final class Recording implements RecordedCommand.Sent {
    private final Kind kind;
    private String text;

    private Recording(Kind kind) {
      this.kind = kind;
    }

    @Override
    public int copy(int time) {
      return kind == Kind.COMPLETION ? PLACES + time : 1;
    }

    @Override
    public String marker(int time) {
      text = commands.text();
      return commands.marker(kind, copy(time), text);
    }

    @Override
    public void send(int time) {
      if (!commands.send(kind, copy(time), text)) {
        throw new StackProblem("A command that was to be recorded was refused: " + kind);
      }
    }
  }

  /** How many of each kind its readers have heard of: the timeline, or where measurements are. */
  private Map<Kind, Long> told() {
    Map<Kind, Long> told = new EnumMap<>(Kind.class);
    for (Kind kind : KINDS) {
      told.put(
          kind,
          rig.count(
              Service.KPI,
              kind.fact() == null
                  ? "select count(*) from measurement"
                  : "select count(*) from timeline_entry where type like '%."
                      + kind.fact()
                      + ".v1'"));
    }
    return told;
  }

  private void checkAllTold(Map<Kind, Long> before) {
    rig.awaitQuiet();
    Map<Kind, Long> after = told();
    long wrong = 0;
    for (Kind kind : KINDS) {
      long told = after.get(kind) - before.get(kind);
      if (told != commands.accepted(kind)) {
        rig.says()
            .accept("    %s: %d accepted, %d told".formatted(kind, commands.accepted(kind), told));
      }
      wrong += Math.abs(told - commands.accepted(kind));
    }
    rig.add(
        Figure.of("accepted commands that are missing or doubled", "", Spread.of(wrong))
            .must(Must.atMost(0)));
  }

  /** The recorded statements by as many clients, each with a connection to each database. */
  private final class Bare implements AutoCloseable {
    private final List<Connection> connections = new ArrayList<>();
    private final List<ClosedLoad.Client> clients = new ArrayList<>();
    private final AtomicInteger toComplete = new AtomicInteger(Commands.FIRST_TO_COMPLETE);

    Bare(Map<Kind, RecordedCommand> recorded) {
      try {
        for (int client = 0; client < CLIENTS; client++) {
          clients.add(client(client, recorded));
        }
      } catch (SQLException e) {
        close();
        throw new StackProblem("The limit cannot be measured: " + e.getMessage(), e);
      }
    }

    List<ClosedLoad.Client> clients() {
      return clients;
    }

    private ClosedLoad.Client client(int client, Map<Kind, RecordedCommand> recorded)
        throws SQLException {
      Map<Service, Connection> mine = new EnumMap<>(Service.class);
      Map<Kind, RecordedCommand.Replay> replays = new EnumMap<>(Kind.class);
      for (Kind kind : KINDS) {
        Service service = kind.service();
        if (!mine.containsKey(service)) {
          mine.put(service, connect(service));
        }
        replays.put(kind, recorded.get(kind).on(mine.get(service)));
      }
      AtomicInteger next = new AtomicInteger(client);
      Map<Kind, Long> done = new EnumMap<>(Kind.class);
      return () -> {
        Kind kind = KINDS[Math.floorMod(next.getAndIncrement(), KINDS.length)];
        if (kind == Kind.COMPLETION) {
          // Beyond the copies that are there it finds no row: then the limit is a little higher.
          replays.get(kind).run(toComplete.getAndIncrement(), 0);
        } else {
          replays.get(kind).run(client + 1, done.merge(kind, 1L, Long::sum) - 1);
        }
        return true;
      };
    }

    private Connection connect(Service service) throws SQLException {
      PostgreSql server = rig.stack().postgreSql();
      Properties properties = new Properties();
      properties.setProperty("user", server.user(service));
      properties.setProperty("password", server.password(service));
      properties.setProperty("stringtype", "unspecified");
      Connection connection = DriverManager.getConnection(ground.limitOf(service), properties);
      connections.add(connection);
      return connection;
    }

    @Override
    public void close() {
      for (Connection connection : connections) {
        try {
          connection.close();
        } catch (SQLException gone) {
          rig.says().accept("    a connection did not close: " + gone.getMessage());
        }
      }
    }
  }
}
