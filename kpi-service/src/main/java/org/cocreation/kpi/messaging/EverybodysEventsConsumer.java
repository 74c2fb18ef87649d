package org.cocreation.kpi.messaging;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.cocreation.chassis.event.InboundEvent;
import org.cocreation.chassis.inbox.EventConsumer;
import org.cocreation.chassis.inbox.Subscriptions;
import org.cocreation.chassis.partnership.CycleSnapshot;
import org.cocreation.chassis.partnership.PartnershipSnapshot;
import org.cocreation.kpi.cycle.ActivityTold;
import org.cocreation.kpi.cycle.CycleTold;
import org.cocreation.kpi.cycle.FollowCycles;
import org.cocreation.kpi.effort.LongWait;
import org.cocreation.kpi.effort.WatchSignatures;
import org.cocreation.kpi.kpi.FollowGoals;
import org.cocreation.kpi.kpi.GoalTold;
import org.cocreation.kpi.kpi.TellKpi;
import org.cocreation.kpi.kpi.TimeZones;
import org.cocreation.kpi.process.ProcessModels;
import org.cocreation.kpi.search.Search;
import org.cocreation.kpi.timeline.Timeline;
import org.cocreation.kpi.work.FollowWork;

/** Reads what all four services tell and keeps the read models after it. */
@ApplicationScoped
class EverybodysEventsConsumer implements EventConsumer {

  /** No part of a story; that an activity is open is told by the service whose it is. */
  static final Set<String> NOT_SHOWN =
      Set.of(
          "activity.due",
          "organization.registered",
          "organization.changed",
          "authority.representative-named",
          "authority.representative-removed",
          "authority.signer-set",
          "authority.signer-removed",
          "authority.four-eyes-set",
          "process.deployed");

  /** Whom an organization lets bind it. */
  private static final String[] AUTHORITY = {
    "representative-named",
    "representative-removed",
    "signer-set",
    "signer-removed",
    "four-eyes-set"
  };

  /** With what the status of a KPI is told. */
  private static final Set<String> JUDGED =
      Set.of("kpi.measured", "kpi.corrected", "kpi.status-changed");

  private final FollowCycles cycles;
  private final FollowGoals goals;
  private final TimeZones zones;
  private final TellKpi tellKpi;
  private final ProcessModels models;
  private final Timeline timeline;
  private final WatchSignatures signatures;
  private final FollowWork work;
  private final Search search;

  EverybodysEventsConsumer(
      FollowCycles cycles,
      FollowGoals goals,
      TimeZones zones,
      TellKpi tellKpi,
      ProcessModels models,
      Timeline timeline,
      WatchSignatures signatures,
      FollowWork work,
      Search search) {
    this.cycles = cycles;
    this.goals = goals;
    this.zones = zones;
    this.tellKpi = tellKpi;
    this.models = models;
    this.timeline = timeline;
    this.signatures = signatures;
    this.work = work;
    this.search = search;
  }

  /** A model of a process, as it is told. */
  record ProcessTold(String processId, String checksum, String bpmn) {

    ProcessTold {
      requireNonNull(processId, "processId");
      requireNonNull(checksum, "checksum");
      requireNonNull(bpmn, "bpmn");
    }
  }

  /** Who may bind an organization, as it is told. */
  record AuthorityTold(JsonNode authority) {

    AuthorityTold {
      requireNonNull(authority, "authority");
    }
  }

  @Override
  public void subscribe(Subscriptions all) {
    all.of("steering")
        .on(
            "partnership",
            TimeZones.PartnershipTold.class,
            zones::follow,
            PartnershipSnapshot.facts())
        .onBatch("goal", GoalTold.class, goals::follow, "defined", "changed", "retired")
        .onBatch("cycle", CycleTold.class, cycles::follow, CycleSnapshot.facts())
        .onData("authority", AuthorityTold.class, this::authority, AUTHORITY);
    all.of("steering", "development", "operations", "kpi")
        // Of steering alone today; up to 0.1.0 every service told its own, and topics keep that.
        .onData("process", ProcessTold.class, this::model, "deployed")
        .onBatch(
            "activity",
            ActivityTold.class,
            cycles::followActivities,
            "opened",
            "completed",
            "withdrawn")
        .onData("signature-wait", LongWait.class, signatures::recall, "limit-passed")
        .passOver("activity", "due")
        .onEverything(NOT_SHOWN, Timeline::hasWordsFor, this::tell);
  }

  private void model(InboundEvent event, ProcessTold model) {
    models.follow(model.processId(), model.checksum(), model.bpmn(), event.time());
  }

  private void authority(InboundEvent event, AuthorityTold told) {
    work.followAuthority(event.subject(), event.sequence(), told.authority());
  }

  private void tell(List<InboundEvent> events) {
    tellKpi.recall(events.stream().filter(event -> JUDGED.contains(event.type().name())).toList());
    timeline.add(events.stream().filter(event -> event.partnershipId() != null).toList());
    signatures.follow(events);
    work.follow(events);
    search.follow(events);
  }
}
