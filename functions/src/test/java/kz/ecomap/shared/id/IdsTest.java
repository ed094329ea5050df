package kz.ecomap.shared.id;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdsTest {
  private static final Signer SIGNER = new Signer("a-signing-key-for-tests-only-0123456789");

  @Test
  void idsSortByTheirTime() {
    var ids = new ArrayList<String>();
    for (var at = Instant.parse("2020-01-01T00:00:00Z");
        at.isBefore(Instant.parse("2053-01-01T00:00:00Z"));
        at = at.plusSeconds(86_400 * 30L)) {
      ids.add(new Ids(InstantSource.fixed(at)).next());
    }
    var sorted = new ArrayList<>(ids);
    sorted.sort(null);
    assertEquals(sorted, ids);
    assertTrue(ids.stream().allMatch(id -> id.matches("[0-9a-hjkmnp-tv-z]{12}")));
  }

  @Test
  void theFirstIdOfAnInstantSortsBetweenBeforeAndAfter() {
    var at = Instant.parse("2026-11-22T06:00:00Z");
    var first = Ids.firstOf(at);
    assertTrue(new Ids(InstantSource.fixed(at.minusMillis(1))).next().compareTo(first) < 0);
    assertTrue(new Ids(InstantSource.fixed(at)).next().compareTo(first) >= 0);
  }

  @ParameterizedTest
  @CsvSource({
    "1999-12-31T00:00:00Z,000000000000",
    "2020-01-01T00:00:00Z,000000000000",
    "2100-01-01T00:00:00Z,zzzzzzzz0000"
  })
  void beforeTheFirstIdAndAfterTheLastThereAreTheEndsOfTheRange(Instant at, String first) {
    assertEquals(first, Ids.firstOf(at));
  }

  @Test
  void idsOfOneMillisecondDiffer() {
    var ids = new Ids(InstantSource.fixed(Instant.EPOCH.plusSeconds(1_700_000_000)));
    var seen = new HashSet<String>();
    for (int i = 0; i < 50; i++) {
      seen.add(ids.next());
    }
    assertTrue(seen.size() >= 49, () -> seen.size() + " of 50 differ");
  }

  @Test
  void aTrackingCodeIsReadHoweverItIsTyped() {
    var code = TrackingCode.of(SIGNER, "key", "1m4k7tx2m8pq");
    assertTrue(
        code.display().matches("([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}"), code.display());
    assertTrue(new TrackingCode(code.display()).matches(code.hash()));
    assertTrue(
        new TrackingCode(" " + code.display().toLowerCase(java.util.Locale.ROOT).replace('-', ' '))
            .matches(code.hash()));
    assertTrue(
        new TrackingCode(code.display().replace('0', 'O').replace('1', 'l')).matches(code.hash()));
    assertFalse(new TrackingCode(code.display().substring(1)).matches(code.hash()));
  }

  @Test
  void aTrackingCodeFollowsFromKeyAndComplaintAndServer() {
    var code = TrackingCode.of(SIGNER, "key", "1m4k7tx2m8pq");
    assertEquals(code, TrackingCode.of(SIGNER, "key", "1m4k7tx2m8pq"));
    assertNotEquals(code, TrackingCode.of(SIGNER, "kez", "1m4k7tx2m8pq"));
    assertNotEquals(code, TrackingCode.of(SIGNER, "key", "1m4k7tx2m8pr"));
    assertNotEquals(code, TrackingCode.of(SIGNER, "key1", "m4k7tx2m8pq"));
    assertNotEquals(
        code,
        TrackingCode.of(
            new Signer("another-key-for-tests-only-0123456789012"), "key", "1m4k7tx2m8pq"));
  }
}
