package kz.ecomap.local.demo;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.ecomap.casework.Act;
import kz.ecomap.casework.Answer;
import kz.ecomap.casework.Confirm;
import kz.ecomap.casework.Contest;
import kz.ecomap.casework.Reject;
import kz.ecomap.casework.Step;
import kz.ecomap.casework.TakeUp;
import kz.ecomap.clock.WorkingDays;
import kz.ecomap.codes.Group;
import kz.ecomap.complaints.Measure;
import kz.ecomap.complaints.Measure.State;
import kz.ecomap.local.demo.Story.Happening;
import kz.ecomap.local.demo.Words.Kind;
import kz.ecomap.shared.id.Ids;
import kz.ecomap.shared.text.Language;
import kz.ecomap.shared.time.Kazakhstan;

/** Makes what happens to a complaint until its fate is reached. */
final class Course {
  private static final int OPENS = 9;
  private static final int OPEN_MINUTES = 8 * 60;
  private static final int CITIZENS_WAKE = 7;
  private static final Duration SOON = Duration.ofMinutes(23);

  private final Fate fate;
  private final Group group;
  private final Language language;
  private final Instant now;
  private final Dice dice;
  private final List<Happening> happenings = new ArrayList<>();
  private final Instant filedAt;
  private final double publishedAgo;
  private final double answeredAgo;
  private final double lastAgo;
  private Instant last;

  Course(Fate fate, Group group, Language language, Instant now, Dice dice) {
    this.fate = fate;
    this.group = group;
    this.language = language;
    this.now = now;
    this.dice = dice;
    this.lastAgo = fate.daysAgo(dice);
    boolean afterAnswer = fate == Fate.RESOLVED || fate.isContested();
    this.answeredAgo = afterAnswer ? lastAgo + dice.between(1, 18) : lastAgo;
    this.publishedAgo = fate.isAnswered() ? answeredAgo + dice.between(6, 24) : answeredAgo;
    double waited = fate == Fate.WAITING ? 0 : dice.between(0.2, 2.4);
    this.filedAt = awake(ago(publishedAgo + waited));
    this.last = filedAt;
    if (fate == Fate.REJECTED) {
      byStaff(publishedAgo, new Reject(Words.remark(Kind.REJECT, language, dice)));
    } else if (fate != Fate.WAITING) {
      publish();
    }
  }

  Instant filedAt() {
    return filedAt;
  }

  List<Happening> happenings() {
    return happenings;
  }

  private void publish() {
    byStaff(publishedAgo, Story.PUBLISH);
    if (!fate.isTakenUp()) {
      return;
    }
    double span = publishedAgo - (fate.isAnswered() ? answeredAgo : 0);
    double takenUpAgo = publishedAgo - Math.min(span * 0.5, dice.between(0.5, 4));
    byStaff(takenUpAgo, new TakeUp());
    var work = dice.falls(fate == Fate.RESOLVED ? 0.75 : 0.5) ? Optional.of(plan()) : noWork();
    work.ifPresent(planned -> byStaff(takenUpAgo - span * 0.1, new Act(planned)));
    if (!fate.isAnswered()) {
      work.filter(planned -> dice.falls(0.4))
          .ifPresent(planned -> begin(planned, takenUpAgo - span * 0.2));
      return;
    }
    work.filter(planned -> dice.falls(fate == Fate.RESOLVED ? 0.85 : 0.35))
        .ifPresent(planned -> finish(planned, answeredAgo + span * 0.1));
    byStaff(answeredAgo, new Answer(Words.reply(group, language, dice)));
    if (fate == Fate.RESOLVED) {
      byCitizen(lastAgo, new Confirm());
    } else if (fate.isContested()) {
      byCitizen(lastAgo, new Contest(Words.remark(Kind.CONTEST, language, dice)));
    }
  }

  private static Optional<Measure> noWork() {
    return Optional.empty();
  }

  private Measure plan() {
    var work = Words.work(group, language, dice);
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

  private void finish(Measure planned, double daysAgo) {
    var at = byStaff(daysAgo);
    var day = Kazakhstan.dayOf(at);
    happenings.add(new Happening(at, new Act(changed(planned, State.DONE, day, Optional.of(day)))));
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
