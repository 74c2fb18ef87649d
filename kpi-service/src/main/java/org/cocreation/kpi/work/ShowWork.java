package org.cocreation.kpi.work;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cocreation.chassis.http.Page;
import org.cocreation.chassis.http.Paging;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.language.Texts;
import org.cocreation.chassis.money.MoneyView;
import org.cocreation.chassis.page.PageFormats;
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.chassis.partnership.PartnershipDirectory;
import org.cocreation.kpi.cycle.Cycle;
import org.cocreation.kpi.cycle.CycleRepository;
import org.cocreation.kpi.cycle.PartnershipView;
import org.cocreation.kpi.cycle.Partnerships;
import org.cocreation.kpi.text.WorkTexts;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Shows a person what waits for it: by its teams, on the side of the organization that its token
 * names. Who is in teams of two organizations sees each one's work with that one's token.
 */
@ApplicationScoped
public class ShowWork {

  /** What waits in a cycle. */
  public record WorkOfCycle(List<WorkView.Item> mine, List<WorkView.Item> others) {}

  private static final int MOST_ELSEWHERE = 5;

  private final PartnershipDirectory directory;
  private final Partnerships partnerships;
  private final CycleRepository cycles;
  private final WorkReading reading;
  private final PossibleSigners signers;
  private final SecurityIdentity identity;
  private final String representativeRole;

  /**
   * @param representativeRole as in steering: who has it answers for the organization
   */
  ShowWork(
      PartnershipDirectory directory,
      Partnerships partnerships,
      CycleRepository cycles,
      WorkReading reading,
      PossibleSigners signers,
      SecurityIdentity identity,
      @ConfigProperty(
              name = "cocreation.authority.representative-role",
              defaultValue = "cocreation-representative")
          String representativeRole) {
    this.directory = directory;
    this.partnerships = partnerships;
    this.cycles = cycles;
    this.reading = reading;
    this.signers = signers;
    this.identity = identity;
    this.representativeRole = representativeRole;
  }

  @Transactional
  public WorkView show(Actor reader, Paging paging) {
    List<Membership> memberships = directory.memberships(reader);
    boolean represents =
        identity.hasRole(representativeRole)
            || signers.represents(reader.organization(), reader.person());
    var after = paging.after(WorkReading.Place::parse);
    Page<WorkItem> page =
        paging.page(
            reading.mine(
                reader,
                memberships,
                represents,
                after.orElse(WorkReading.Place.FIRST),
                paging.fetch()),
            WorkReading.Place::of);
    List<WorkItem> elsewhere = after.isPresent() ? List.of() : elsewhere(reader, memberships);
    List<WorkItem> all = Stream.concat(page.items().stream(), elsewhere.stream()).toList();
    Describing describing = new Describing(all);
    return new WorkView(
        page.items().stream().map(describing::mine).toList(),
        page.nextCursor(),
        elsewhere.stream().map(describing::another).toList());
  }

  /** What waits in a cycle that the reader may see: for the reader, and for others. */
  @Transactional
  public WorkOfCycle ofCycle(UUID cycleId, UUID partnershipId, Actor reader) {
    Optional<Membership> member = directory.membership(partnershipId, reader);
    List<WorkItem> all =
        reading.ofCycle(cycleId).stream().filter(item -> mayKnow(item, member, reader)).toList();
    Describing describing = new Describing(all);
    Map<Boolean, List<WorkItem>> byMine =
        all.stream()
            .collect(
                Collectors.partitioningBy(
                    item -> member.filter(m -> waitsFor(item, m, reader)).isPresent(),
                    Collectors.toList()));
    return new WorkOfCycle(
        byMine.get(true).stream().map(describing::mine).toList(),
        byMine.get(false).stream().map(describing::another).toList());
  }

  private List<WorkItem> elsewhere(Actor reader, List<Membership> memberships) {
    if (memberships.isEmpty()) {
      return List.of();
    }
    Map<UUID, Membership> mine =
        memberships.stream()
            .collect(Collectors.toMap(Membership::partnershipId, Function.identity()));
    return reading.ofAll(mine.keySet()).stream()
        .filter(item -> item.team() != null)
        .filter(item -> mayKnow(item, Optional.of(mine.get(item.partnershipId())), reader))
        .filter(item -> !waitsFor(item, mine.get(item.partnershipId()), reader))
        .limit(MOST_ELSEWHERE)
        .toList();
  }

  /** What waits for one person, or is of one side alone, is nobody else's to know (R21). */
  private static boolean mayKnow(WorkItem item, Optional<Membership> member, Actor reader) {
    if (item.person() != null) {
      return member.filter(known -> waitsFor(item, known, reader)).isPresent();
    }
    return !item.kind().isOfOneSide()
        || member.filter(known -> known.side() == item.side()).isPresent();
  }

  private static boolean waitsFor(WorkItem item, Membership member, Actor reader) {
    if (item.person() != null) {
      return item.person().equals(reader.person()) && item.side() == member.side();
    }
    return item.team() != null
        && member.isIn(item.team())
        && (item.side() == null || item.side() == member.side())
        && (item.kind() != WorkKind.SPENDING || !reader.person().equals(item.maker()));
  }

  /** Names what the items are of: all of a page together. */
  private final class Describing {
    private final Map<UUID, PartnershipView> named;
    private final Map<UUID, Cycle> known;
    private final Map<UUID, List<PossibleSigners.Person>> people;

    Describing(List<WorkItem> items) {
      Set<UUID> theirs = items.stream().map(WorkItem::partnershipId).collect(Collectors.toSet());
      Set<UUID> ids =
          items.stream()
              .map(WorkItem::cycleId)
              .filter(Objects::nonNull)
              .collect(Collectors.toSet());
      named = partnerships.named(theirs);
      known =
          ids.isEmpty()
              ? Map.of()
              : cycles.list("id in ?1", ids).stream()
                  .collect(Collectors.toMap(Cycle::id, Function.identity()));
      people = signers.of(items);
    }

    /** In words for who does it. */
    WorkView.Item mine(WorkItem item) {
      return view(item, Texts.of(WorkTexts.class).yourSide());
    }

    /** In words for who does not. */
    WorkView.Item another(WorkItem item) {
      return view(item, nameOfSide(item));
    }

    private String nameOfSide(WorkItem item) {
      PartnershipView partnership = named.get(item.partnershipId());
      List<PartnershipView.Party> parties = partnership == null ? List.of() : partnership.parties();
      WorkTexts texts = Texts.of(WorkTexts.class);
      return texts.sideOf(
          parties.stream()
              .filter(party -> party.side() == item.side())
              .map(PartnershipView.Party::name)
              .findFirst()
              .orElseGet(
                  () ->
                      item.side() == null
                          ? texts.otherSide()
                          : texts.theSide(PageFormats.inSentence(item.side()))));
    }

    private WorkView.Item view(WorkItem item, String side) {
      Cycle cycle = item.cycleId() == null ? null : known.get(item.cycleId());
      return new WorkView.Item(
          item.id(),
          item.kind(),
          WorkTitles.of(item, side),
          named.get(item.partnershipId()),
          cycle == null ? null : new WorkView.CycleOfItem(cycle.id(), cycle.microService()),
          item.team(),
          item.side(),
          item.since(),
          item.until(),
          item.rank().equals(WorkItem.NEVER) ? null : item.rank(),
          item.others(),
          item.missing(),
          people.getOrDefault(item.id(), List.of()),
          money(item.amount(), item.currency()),
          item.kind().place(item));
    }

    private static MoneyView money(BigDecimal amount, String currency) {
      return amount == null || currency == null
          ? null
          : new MoneyView(amount.toPlainString(), currency);
    }
  }
}
