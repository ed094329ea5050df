package kz.ecomap.local.demo;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.ecomap.casework.Act;
import kz.ecomap.casework.Answer;
import kz.ecomap.casework.Confirm;
import kz.ecomap.casework.Contest;
import kz.ecomap.casework.Extend;
import kz.ecomap.casework.Forward;
import kz.ecomap.casework.Reject;
import kz.ecomap.casework.Step;
import kz.ecomap.casework.TakeUp;
import kz.ecomap.casework.Withdraw;
import kz.ecomap.clock.Term;
import kz.ecomap.clock.WorkingDays;
import kz.ecomap.complaints.Measure;
import kz.ecomap.complaints.Measure.State;
import kz.ecomap.evidence.Evidence.Purpose;
import kz.ecomap.local.demo.Story.Added;
import kz.ecomap.local.demo.Story.Happening;
import kz.ecomap.local.demo.Words.Kind;
import kz.ecomap.local.demo.scenes.Scene;
import kz.ecomap.shared.id.Ids;
import kz.ecomap.shared.text.Language;
import kz.ecomap.shared.time.Kazakhstan;

/** Makes what people do about a complaint until its fate is reached. */
final class Course {
  private static final int OPENS = 9;
  private static final int OPEN_MINUTES = 8 * 60;
  private static final int CITIZENS_WAKE = 7;
  private static final Duration SOON = Duration.ofMinutes(23);

  private final Fate fate;
  private final Topic topic;
  private final Language language;
  private final Instant now;
  private final Dice dice;
  private final List<Happening> happenings = new ArrayList<>();
  private final boolean misdirected;
  private final Instant filedAt;
  private final double publishedAgo;
  private final double answeredAgo;
  private final double lastAgo;
  private Instant last;

  Course(Fate fate, Topic topic, Language language, Instant now, Dice dice) {
    this.fate = fate;
    this.topic = topic;
    this.language = language;
    this.now = now;
    this.dice = dice;
    this.misdirected = authorities().size() > 1 && dice.falls(0.12);
    this.lastAgo = fate.daysAgo(dice);
    boolean afterAnswer = fate == Fate.RESOLVED || fate.isContested();
    this.answeredAgo = afterAnswer ? lastAgo + dice.between(1, 18) : lastAgo;
    boolean later = fate.isAnswered() || fate == Fate.WITHDRAWN;
    this.publishedAgo = later ? answeredAgo + dice.between(6, 24) : answeredAgo;
    double waited = fate == Fate.WAITING ? 0 : dice.between(0.2, 2.4);
    this.filedAt = awake(ago(publishedAgo + waited));
    this.last = filedAt;
    if (fate == Fate.REJECTED) {
      byStaff(publishedAgo, new Reject(remark(Kind.REJECT)));
    } else if (fate != Fate.WAITING) {
      publish();
    }
  }

  Instant filedAt() {
    return filedAt;
  }

  /** The body that the complaint is addressed to first. */
  String authority() {
    return authorities().get(misdirected ? 1 : 0);
  }

  List<Happening> happenings() {
    return happenings;
  }

  private void publish() {
    byStaff(publishedAgo, Story.PUBLISH);
    if (fate == Fate.WITHDRAWN) {
      byCitizen(lastAgo, new Withdraw());
    }
    if (!fate.isTakenUp()) {
      return;
    }
    double span = publishedAgo - (fate.isAnswered() ? answeredAgo : 0);
    if (misdirected && fate != Fate.IN_WORK_OVERDUE) {
      double kept = Math.min(span * 0.3, dice.between(1, 6));
      byStaff(publishedAgo - kept, new Forward(authorities().get(0), remark(Kind.FORWARD)));
    }
    var term = Term.toAnswer(Kazakhstan.dayOf(last));
    double takenUpAgo = publishedAgo - Math.min(span * 0.5, dice.between(0.5, 4));
    byStaff(takenUpAgo, new TakeUp());
    if (fate != Fate.IN_WORK_OVERDUE && dice.falls(0.12)) {
      extend(term, publishedAgo - span * 0.4);
    }
    var work = dice.falls(fate == Fate.RESOLVED ? 0.75 : 0.5) ? Optional.of(plan()) : noWork();
    work.ifPresent(planned -> byStaff(takenUpAgo - span * 0.1, new Act(planned)));
    if (!fate.isAnswered()) {
      work.filter(planned -> dice.falls(0.4))
          .ifPresent(planned -> begin(planned, takenUpAgo - span * 0.2));
      return;
    }
    boolean proved =
        work.filter(planned -> dice.falls(fate == Fate.RESOLVED ? 0.7 : 0.25))
            .flatMap(planned -> after().map(scene -> finish(planned, scene, span)))
            .isPresent();
    boolean pages = answer(answeredAgo);
    if (fate == Fate.RESOLVED && dice.falls(0.1)) {
      byCitizen(between(0.7), new Contest(remark(Kind.CONTEST)));
      pages |= answer(between(0.3));
    }
    if (proved || pages) {
      byStaff(between(0.2), Story.PUBLISH);
    }
    if (fate == Fate.RESOLVED) {
      byCitizen(lastAgo, new Confirm());
    } else if (fate.isContested()) {
      byCitizen(lastAgo, new Contest(remark(Kind.CONTEST)));
    }
  }

  /** Days ago, between the answer, 1, and the citizen's verdict, 0. */
  private double between(double part) {
    return lastAgo + (answeredAgo - lastAgo) * part;
  }

  private void extend(Term term, double daysAgo) {
    var at = byStaff(daysAgo);
    var day = Kazakhstan.dayOf(at);
    if (!term.isOver(day)) {
      var until = term.dueOn().plusDays((long) dice.between(10, 45));
      happenings.add(new Happening(at, new Extend(remark(Kind.EXTEND), until, day)));
    }
  }

  /** Whether it has a page that a moderator has to look at. */
  private boolean answer(double daysAgo) {
    var at = byStaff(daysAgo);
    var number =
        String.format(
            Locale.ROOT,
            "%02d-%02d/%d",
            1 + (int) dice.between(0, 9),
            10,
            (int) dice.between(90, 2900));
    var text = Words.reply(topic.category().code(), language, dice);
    var answer = new Answer(text, Optional.of(number), Optional.empty(), List.of());
    boolean page = dice.falls(0.12);
    happenings.add(
        new Happening(
            at, answer, page ? List.of(new Added(Scene.LETTER, Purpose.ANSWER)) : List.of()));
    return page;
  }

  private static Optional<Measure> noWork() {
    return Optional.empty();
  }

  private Measure plan() {
    var work = Words.work(topic.category().code(), language, dice);
    var cost =
        work.leastTenge()
            .filter(least -> dice.falls(0.85))
            .map(least -> tenge(dice.between(least, work.mostTenge().orElseThrow())));
    var until = Kazakhstan.dayOf(last).plusDays((long) dice.between(12, 70));
    return new Measure(
        new Ids(InstantSource.fixed(last), dice.random()).next(),
        dice.say(work.text()),
        State.PLANNED,
        Optional.of(until),
        Optional.empty(),
        Optional.empty(),
        cost,
        Story.ANY_HOME,
        List.of(Story.ANY_HOME),
        List.of());
  }

  private void begin(Measure planned, double daysAgo) {
    var at = byStaff(daysAgo);
    var begun = changed(planned, State.STARTED, Kazakhstan.dayOf(at), Optional.empty());
    happenings.add(new Happening(at, new Act(begun)));
  }

  private Measure finish(Measure planned, Scene after, double span) {
    var at = byStaff(answeredAgo + span * 0.1);
    var day = Kazakhstan.dayOf(at);
    var done = changed(planned, State.DONE, day, Optional.of(day));
    var photos = new ArrayList<Added>();
    if (!topic.scenes().isEmpty() && dice.falls(0.4)) {
      photos.add(new Added(topic.scenes().get(0), Purpose.BEFORE));
    }
    photos.add(new Added(after, Purpose.AFTER));
    happenings.add(new Happening(at, new Act(done), photos));
    return done;
  }

  /** What a photo afterwards can show; nothing where no photo could prove anything. */
  private Optional<Scene> after() {
    return switch (topic.category().group()) {
      case AIR -> Optional.of(Scene.CLEAR_SKY);
      case WATER -> Optional.of(Scene.CLEAR_WATER);
      case WASTE, LAND -> Optional.of(Scene.CLEARED);
      case NATURE -> Optional.of(Scene.PLANTED);
      case RIGHTS -> Optional.of(Scene.NOTICE_BOARD);
      case PHYSICAL -> Optional.empty();
    };
  }

  private static Measure changed(
      Measure measure, State state, LocalDate startedOn, Optional<LocalDate> doneOn) {
    return new Measure(
        measure.id(),
        measure.text(),
        state,
        measure.plannedFor(),
        Optional.of(startedOn),
        doneOn,
        measure.costTenge(),
        measure.home(),
        measure.complaints(),
        measure.photos());
  }

  private List<String> authorities() {
    return topic.category().authorities();
  }

  private String remark(Kind kind) {
    return Words.remark(kind, language, dice);
  }

  private void byStaff(double daysAgo, Step step) {
    happenings.add(new Happening(byStaff(daysAgo), step));
  }

  private Instant byStaff(double daysAgo) {
    return next(atWork(ago(daysAgo)));
  }

  private void byCitizen(double daysAgo, Step step) {
    happenings.add(new Happening(next(awake(ago(daysAgo))), step));
  }

  /** The wanted moment, or another one that is after the last one and not in the future. */
  private Instant next(Instant wanted) {
    var at = wanted.isAfter(last) ? wanted : last.plus(SOON);
    last = at.isBefore(now) ? at : last.plus(Duration.between(last, now).dividedBy(2));
    return last;
  }

  private Instant ago(double days) {
    return now.minusMillis((long) (days * Duration.ofDays(1).toMillis()));
  }

  private static Instant awake(Instant at) {
    return at.atOffset(Kazakhstan.ZONE).getHour() < CITIZENS_WAKE
        ? at.minus(Duration.ofHours(CITIZENS_WAKE))
        : at;
  }

  private Instant atWork(Instant at) {
    var day = Kazakhstan.dayOf(at);
    while (!WorkingDays.official().isWorking(day)) {
      day = day.plusDays(1);
    }
    return Kazakhstan.startOf(day)
        .plus(Duration.ofHours(OPENS))
        .plus(Duration.ofMinutes((long) dice.between(0, OPEN_MINUTES)));
  }

  private static long tenge(double amount) {
    return new BigDecimal(amount).round(new MathContext(2)).longValue();
  }
}
