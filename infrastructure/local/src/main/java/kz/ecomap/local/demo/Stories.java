package kz.ecomap.local.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.ecomap.complaints.ComplaintDraft;
import kz.ecomap.complaints.Conduct;
import kz.ecomap.local.demo.Words.Kind;
import kz.ecomap.local.demo.scenes.Scene;
import kz.ecomap.places.Location;
import kz.ecomap.places.Regions;
import kz.ecomap.shared.text.Language;
import kz.ecomap.shared.time.Kazakhstan;

/** Makes up all complaints; the same ones whenever it is asked at the same instant. */
final class Stories {
  private static final int FEWEST_OF_A_REGION = 4;

  /** How far a complaint is from every real enterprise, in km. */
  static final double APART_KM = 2;

  private static final long SEED = 20_260_401;

  private final Instant now;
  private final Dice dice = new Dice(SEED);

  private Stories(Instant now) {
    this.now = now;
  }

  /** All of them, the latest first. */
  static List<Story> until(Instant now) {
    return new Stories(now).all();
  }

  private List<Story> all() {
    var topics =
        dice.shuffled(
            Topic.ALL.stream()
                .flatMap(t -> Collections.nCopies(t.complaints(), t).stream())
                .toList());
    var fates =
        dice.shuffled(
            Arrays.stream(Fate.values())
                .flatMap(fate -> Collections.nCopies(fate.complaints(), fate).stream())
                .toList());
    var towns = towns(topics.size());
    var stories = new ArrayList<Story>();
    for (int i = 0; i < topics.size(); i++) {
      if (fates.get(i) != Fate.JOINED) {
        stories.add(story(i, topics.get(i), fates.get(i), towns.get(i)));
      }
    }
    var open =
        stories.stream()
            .filter(one -> fates.get(one.number()) == Fate.PUBLISHED)
            .toList()
            .iterator();
    for (int i = 0; i < topics.size(); i++) {
      if (fates.get(i) == Fate.JOINED) {
        var other = open.next();
        stories.add(doubleOf(other, i, topics.get(other.number())));
      }
    }
    stories.sort(Comparator.comparing(Story::filedAt).reversed());
    return stories;
  }

  /** Some in every region, the others where most people live. */
  private List<Town> towns(int count) {
    var towns = new ArrayList<Town>();
    for (var region : Regions.codes()) {
      var inside = Town.ALL.stream().filter(town -> town.region().equals(region)).toList();
      for (int i = 0; i < FEWEST_OF_A_REGION; i++) {
        towns.add(dice.one(inside, Town::weight));
      }
    }
    while (towns.size() < count) {
      towns.add(dice.one(Town.ALL, Town::weight));
    }
    return towns;
  }

  private Story story(int number, Topic topic, Fate fate, Town town) {
    var language = dice.one(List.of(Language.values()), Stories::share);
    var course = new Course(fate, topic, language, now, dice);
    var works = works(topic);
    var middle = works.map(one -> one.facility().location()).orElse(town.middle());
    var region = works.map(one -> one.facility().region()).orElse(town.region());
    var reach = works.isPresent() ? 2.5 : town.reachKm();
    var place = Ground.around(middle, region, works.isPresent() ? 0.6 : 0, reach, APART_KM, dice);
    var draft = draft(topic, language, place, region, works, course);
    return new Story(
        number,
        course.filedAt(),
        draft,
        photos(topic, fate),
        course.happenings(),
        now,
        supporters(fate),
        Optional.empty());
  }

  /** Somebody else's words about the same thing at the same place. */
  private Story doubleOf(Story other, int number, Topic topic) {
    var language = dice.one(List.of(Language.values()), Stories::share);
    var course = new Course(Fate.JOINED, topic, language, now, dice);
    var place = other.draft().location();
    var region = other.draft().region();
    return new Story(
        number,
        course.filedAt(),
        draft(topic, language, place, region, Optional.empty(), course),
        photos(topic, Fate.JOINED),
        course.happenings(),
        now,
        1,
        Optional.of(other.number()));
  }

  private int supporters(Fate fate) {
    return fate.isPublic() && dice.falls(0.25) ? (int) dice.between(1, 9) : 0;
  }

  private ComplaintDraft draft(
      Topic topic,
      Language language,
      Location place,
      String region,
      Optional<Works> works,
      Course course) {
    var telling = Words.telling(topic.category().code(), language, dice);
    var text = dice.say(telling.text());
    if (dice.falls(0.5)) {
      text += " " + Words.remark(Kind.ENDING, language, dice);
    }
    return new ComplaintDraft(
        topic.category(),
        text,
        place,
        region,
        course.authority(),
        Optional.of(dice.say(telling.place())),
        conduct(),
        works.map(one -> one.facility().id()),
        dice.falls(0.7)
            ? Optional.of(Kazakhstan.dayOf(course.filedAt()).minusDays((long) dice.between(0, 12)))
            : Optional.empty(),
        Optional.of(language),
        Optional.empty());
  }

  private Optional<Conduct> conduct() {
    return dice.falls(0.6)
        ? Optional.of(Conduct.OMISSION)
        : dice.falls(0.4) ? Optional.of(Conduct.ACTION) : Optional.empty();
  }

  private Optional<Works> works(Topic topic) {
    var possible =
        Works.ALL.stream().filter(one -> topic.profiles().contains(one.profile())).toList();
    return possible.isEmpty() || dice.falls(0.7)
        ? Optional.empty()
        : Optional.of(dice.one(possible));
  }

  private List<Scene> photos(Topic topic, Fate fate) {
    if (topic.scenes().isEmpty() || dice.falls(fate == Fate.WAITING ? 0.1 : 0.6)) {
      return List.of();
    }
    var scenes = dice.shuffled(topic.scenes());
    return scenes.subList(0, Math.min(scenes.size(), dice.falls(0.7) ? 1 : 2));
  }

  private static double share(Language language) {
    return switch (language) {
      case KK -> 0.4;
      case RU -> 0.48;
      case EN -> 0.12;
    };
  }
}
