package kz.ecomap.complaints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import kz.ecomap.complaints.Chain.Flaw;
import kz.ecomap.complaints.TimelineEntry.Actor;
import kz.ecomap.complaints.TimelineEntry.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ChainTest {
  private static final String ID = "1m4k7tx2m8pq";
  private static final Instant START = Instant.parse("2026-11-02T06:30:00Z");
  private static final int HISTORIES = 400;

  /** What somebody who can write into the database might do to a history. */
  enum Tampering {
    TEXT,
    KIND,
    ACTOR,
    AUTHORITY,
    DUE_DAY,
    PHOTO,
    TIME,
    DROP,
    SWAP,
    INSERT,
    REPEAT,
    FOREIGN
  }

  @ParameterizedTest
  @MethodSource("kz.ecomap.complaints.ChainVectors#all")
  void everyVectorHasTheFlawThatItSays(ChainVectors vector) {
    var flaw = vector.chain().flaw(vector.entries(), vector.head());
    assertEquals(vector.flaw(), flaw.map(found -> found.name().toLowerCase(Locale.ROOT)));
  }

  @Test
  void theHashesAreThoseOfTheVectorThatWasMadeElsewhere() {
    var vector = ChainVectors.all().findFirst().orElseThrow();
    assertEquals(vector.chain(), Chain.empty(ID).with(vector.entries()));
    assertEquals(Optional.of(vector.head()), vector.chain().head());
  }

  @Test
  void aHistoryThatNobodyTouchedIsWhole() {
    var random = new Random(1);
    for (int i = 0; i < HISTORIES; i++) {
      var entries = history(random);
      var chain = Chain.empty(ID).with(entries);
      assertEquals(Optional.empty(), chain.flaw(entries, chain.head().orElseThrow()));
    }
  }

  @Test
  void itMakesNoDifferenceHowManyEntriesAreAddedAtOnce() {
    var random = new Random(2);
    for (int i = 0; i < HISTORIES; i++) {
      var entries = history(random);
      int cut = random.nextInt(entries.size() + 1);
      assertEquals(
          Chain.empty(ID).with(entries),
          Chain.empty(ID).with(entries.subList(0, cut)).with(entries.subList(cut, entries.size())));
    }
  }

  /** The links and the head stay as they were: only who writes all of them anew is not noticed. */
  @ParameterizedTest
  @EnumSource
  void everyTamperingIsNoticed(Tampering tampering) {
    var random = new Random(3);
    for (int i = 0; i < HISTORIES; i++) {
      var entries = history(random);
      var chain = Chain.empty(ID).with(entries);
      var links = new ArrayList<>(chain.links());
      var touched = new ArrayList<>(entries);
      tamper(tampering, touched, links, random);
      var flaw = new Chain(ID, links).flaw(touched, chain.head().orElseThrow());
      assertNotEquals(Optional.empty(), flaw, entries + " became " + touched);
    }
  }

  /**
   * Every hash after the place is made anew, as who knows the rule can do; the head is kept apart.
   */
  @ParameterizedTest
  @EnumSource
  void whoMakesEveryHashAnewIsNoticedByTheHead(Tampering tampering) {
    var random = new Random(4);
    for (int i = 0; i < HISTORIES; i++) {
      var entries = history(random);
      var head = Chain.empty(ID).with(entries).head().orElseThrow();
      var touched = new ArrayList<>(entries);
      tamper(tampering, touched, new ArrayList<>(Chain.empty(ID).with(entries).links()), random);
      var flaw = Chain.empty(ID).with(touched).flaw(touched, head);
      assertNotEquals(Optional.empty(), flaw, entries + " became " + touched);
    }
  }

  @Test
  void timeNeverGoesBackEvenWhereEveryHashIsRight() {
    var random = new Random(5);
    for (int i = 0; i < HISTORIES; i++) {
      var entries = new ArrayList<>(history(random));
      int at = 1 + random.nextInt(entries.size() - 1);
      entries.set(at, dated(entries.get(at), entries.get(at - 1).at().minusSeconds(1)));
      var chain = Chain.empty(ID).with(entries);
      assertEquals(Optional.of(Flaw.TIME), chain.flaw(entries, chain.head().orElseThrow()));
    }
  }

  private static void tamper(
      Tampering how, List<TimelineEntry> entries, List<Chain.Link> links, Random random) {
    int at = random.nextInt(entries.size());
    var e = entries.get(at);
    switch (how) {
      case TEXT -> entries.set(at, e.saying(e.text().orElse("") + "."));
      case KIND ->
          entries.set(at, kind(e, e.kind() == Kind.CONFIRMED ? Kind.CONTESTED : Kind.CONFIRMED));
      case ACTOR ->
          entries.set(at, by(e, e.by() == Actor.CITIZEN ? Actor.AUTHORITY : Actor.CITIZEN));
      case AUTHORITY -> entries.set(at, e.about(e.authority().orElse("") + "X"));
      case DUE_DAY ->
          entries.set(at, e.due(e.dueOn().orElse(LocalDate.of(2026, 11, 2)).plusDays(1)));
      case PHOTO -> entries.set(at, e.sealing(e.evidenceHash().orElse("") + "0"));
      case TIME -> entries.set(at, dated(e, e.at().minusSeconds(1 + random.nextInt(100_000))));
      case DROP -> {
        entries.remove(at);
        links.remove(at);
      }
      case SWAP -> {
        int other = (at + 1 + random.nextInt(entries.size() - 1)) % entries.size();
        Collections.swap(entries, at, other);
        Collections.swap(links, at, other);
      }
      case INSERT -> {
        var added = TimelineEntry.of(e.at(), Kind.ANSWERED, Actor.AUTHORITY).saying("Убрано.");
        entries.add(at, added);
        links.add(at, Chain.empty(ID).with(List.of(added)).links().get(0));
      }
      case REPEAT -> {
        entries.add(at, e);
        links.add(at, links.get(at));
      }
      case FOREIGN -> {
        var foreign = Chain.empty("1m4k7tx2m8pr").with(entries).links().get(at);
        entries.set(at, e.saying("С другой жалобы."));
        links.set(at, foreign);
      }
    }
  }

  /** Between 2 and 12 entries, no two alike, some within one second. */
  private static List<TimelineEntry> history(Random random) {
    int length = 2 + random.nextInt(11);
    var at = START;
    var entries = new ArrayList<TimelineEntry>();
    for (int i = 0; i < length; i++) {
      var kind = one(List.of(Kind.values()), random);
      var by = one(List.of(Actor.values()), random);
      var entry = TimelineEntry.of(at, kind, by).saying("Сөз " + i + " " + random.nextInt());
      entry = random.nextBoolean() ? entry.about("AKIMAT") : entry;
      entry = random.nextBoolean() ? entry.due(LocalDate.of(2026, 12, 1 + i)) : entry;
      entries.add(random.nextInt(4) == 0 ? entry.sealing("ab".repeat(32)) : entry);
      at = at.plusMillis(random.nextInt(3) == 0 ? 300 : random.nextInt(300_000_000));
    }
    return entries;
  }

  private static <T> T one(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  private static TimelineEntry dated(TimelineEntry e, Instant at) {
    return new TimelineEntry(
        at, e.kind(), e.by(), e.authority(), e.text(), e.dueOn(), e.evidenceHash());
  }

  private static TimelineEntry kind(TimelineEntry e, Kind kind) {
    return new TimelineEntry(
        e.at(), kind, e.by(), e.authority(), e.text(), e.dueOn(), e.evidenceHash());
  }

  private static TimelineEntry by(TimelineEntry e, Actor by) {
    return new TimelineEntry(
        e.at(), e.kind(), by, e.authority(), e.text(), e.dueOn(), e.evidenceHash());
  }
}
