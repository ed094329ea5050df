package kz.ecomap.local.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ecomap.codes.Codes;
import kz.ecomap.codes.Group;
import kz.ecomap.complaints.ComplaintDraft;
import kz.ecomap.complaints.Status;
import kz.ecomap.complaints.TimelineEntry;
import kz.ecomap.complaints.TimelineEntry.Kind;
import kz.ecomap.local.demo.scenes.Scene;
import kz.ecomap.places.Regions;
import kz.ecomap.shared.http.Fields;
import kz.ecomap.shared.json.Json;
import kz.ecomap.shared.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The invented complaints, before any is stored. */
final class StoriesTest {
  private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");
  private static final List<Retelling> ALL = Retelling.until(NOW);

  @ParameterizedTest
  @CsvSource({
    "RECEIVED, 18",
    "REJECTED, 9",
    "PUBLISHED, 47",
    "IN_WORK, 42",
    "ANSWERED, 66",
    "RESOLVED, 102",
    "CONTESTED, 12",
    "WITHDRAWN, 4"
  })
  void haveReachedEveryStatus(Status status, long count) {
    assertEquals(count, Retelling.counted(ALL, Retelling::status).get(status));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-22T06:00:00Z",
    // After a night, after the long holidays of New Year and of Nauryz.
    "2026-11-22T20:30:00Z",
    "2026-01-12T03:00:00Z",
    "2026-04-01T10:00:00Z"
  })
  void areAsOftenOverdueOnAnyDay(Instant now) {
    assertEquals(25, Retelling.until(now).stream().filter(one -> one.isOverdue(now)).count());
  }

  @Test
  void showEverythingThatCaseworkKnows() {
    var kinds =
        ALL.stream()
            .filter(one -> one.change() != null)
            .flatMap(one -> one.change().entries().stream())
            .map(TimelineEntry::kind)
            .collect(Collectors.toSet());
    // The doubles are joined when all are filed; photos are shown only where there are any.
    var others =
        EnumSet.of(
            Kind.RECEIVED,
            Kind.JOINED,
            Kind.DOUBLE_ADDED,
            Kind.PARTED,
            Kind.DOUBLE_REMOVED,
            Kind.EVIDENCE_ADDED);
    assertEquals(EnumSet.complementOf(others), kinds);
    assertEquals(4, ALL.stream().filter(one -> one.story().joins().isPresent()).count());
    long lapsed = ALL.stream().filter(one -> one.isLapsed()).count();
    assertEquals(25, lapsed, "every term that is over has been called a refusal");
    assertTrue(ALL.stream().mapToInt(one -> one.story().supporters()).sum() > 100);
  }

  @Test
  void comeFromEveryRegionGroupCategoryAndLanguage() {
    var regions = Retelling.counted(ALL, one -> one.story().draft().region());
    assertEquals(Set.copyOf(Regions.codes()), regions.keySet());
    assertTrue(regions.values().stream().allMatch(count -> count >= 4), regions::toString);
    assertEquals(
        EnumSet.allOf(Group.class),
        Retelling.counted(ALL, one -> one.story().draft().category().group()).keySet());
    assertEquals(
        Codes.categories().keySet(),
        Retelling.counted(ALL, one -> one.story().draft().category().code()).keySet());
    assertEquals(
        Set.of(Optional.of(Language.KK), Optional.of(Language.RU), Optional.of(Language.EN)),
        Retelling.counted(ALL, one -> one.story().draft().language()).keySet());
  }

  @Test
  void happenedWithinEighteenMonthsAndNotInTheFuture() {
    var earliest = NOW.minus(Duration.ofDays(548));
    for (var one : ALL) {
      assertTrue(one.story().filedAt().isAfter(earliest));
      assertTrue(one.story().filedAt().isBefore(NOW));
      one.story().happenings().forEach(each -> assertTrue(each.at().isBefore(NOW)));
    }
  }

  @Test
  void areTheSameAtTheSameInstant() {
    assertEquals(Stories.until(NOW), Stories.until(NOW));
  }

  @Test
  void wouldPassTheForm() throws Exception {
    for (var one : ALL) {
      var draft = one.story().draft();
      var body =
          Json.MAPPER.valueToTree(
              Map.of("description", draft.description(), "place", draft.place().orElseThrow()));
      var fields = Fields.of(body);
      assertEquals(
          Optional.of(draft.description()),
          fields.text("description", ComplaintDraft.SHORTEST, ComplaintDraft.LONGEST));
      assertEquals(draft.place(), fields.text("place", 1, 200));
      fields.done();
      assertEquals(Optional.of(draft.region()), Regions.codeAt(draft.location()));
      assertTrue(draft.contact().isEmpty());
    }
  }

  @Test
  void sayEveryTextWithOneOfItsAlternatives() {
    var dice = new Dice(1);
    Stream.of(
            Words.TELLINGS.stream().flatMap(one -> Stream.of(one.text(), one.place())),
            Words.REPLIES.stream().map(Words.Reply::text),
            Words.WORKS.stream().map(Words.Work::text),
            Words.REMARKS.stream().map(Words.Remark::text))
        .flatMap(texts -> texts)
        .forEach(text -> assertFalse(dice.say(text).matches(".*[\\[\\]|{}].*"), text));
  }

  @Test
  void haveWordsForEveryCategoryInEveryLanguage() {
    for (var category : Codes.categories().keySet()) {
      for (var language : Language.values()) {
        long fewest = language == Language.RU ? 3 : language == Language.KK ? 2 : 1;
        long texts =
            Words.TELLINGS.stream()
                .filter(one -> one.category().equals(category) && one.language() == language)
                .count();
        assertEquals(fewest, texts, category + " " + language);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void haveAnAnswerAndAMeasureThatFitEveryCategory(Language language) {
    var answered = new HashSet<String>();
    for (var one : Words.REPLIES) {
      answered.addAll(one.language() == language ? one.categories() : List.of());
    }
    var worked = new HashSet<String>();
    for (var one : Words.WORKS) {
      worked.addAll(one.language() == language ? one.categories() : List.of());
    }
    assertEquals(Codes.categories().keySet(), answered);
    assertEquals(Codes.categories().keySet(), worked);
  }

  @Test
  void haveDifferentPhotosOfEveryScene() {
    var scenes = new HashSet<Scene>();
    long withPhotos = 0;
    for (var one : ALL) {
      var photos = one.story().photos();
      assertEquals(photos.size(), Set.copyOf(photos).size());
      scenes.addAll(photos);
      one.story()
          .happenings()
          .forEach(each -> each.photos().forEach(added -> scenes.add(added.scene())));
      withPhotos += photos.isEmpty() ? 0 : 1;
    }
    assertEquals(EnumSet.allOf(Scene.class), scenes);
    assertTrue(withPhotos >= 100 && withPhotos <= 140, "with photos: " + withPhotos);
  }

  @Test
  void standBesideNoRealEnterprise() {
    var fictional =
        Works.ALL.stream().map(works -> works.facility().id()).collect(Collectors.toSet());
    for (var one : ALL) {
      var draft = one.story().draft();
      assertTrue(Ground.isApart(draft.location(), Stories.APART_KM));
      assertTrue(draft.facility().stream().allMatch(fictional::contains));
    }
  }
}
