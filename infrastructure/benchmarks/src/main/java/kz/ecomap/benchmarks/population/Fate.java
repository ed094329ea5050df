package kz.ecomap.benchmarks.population;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import kz.ecomap.clock.Term;
import kz.ecomap.clock.WorkingDays;
import kz.ecomap.complaints.Handling;
import kz.ecomap.complaints.Status;

/**
 * What has become of a complaint: the older it is, the likelier it is closed; a few of any age are
 * late.
 *
 * @param term the moderator's where nobody sent it on, else the authority's
 */
record Fate(Status status, Term term) {
  private static final double REJECTED = 0.03;
  private static final double JOINED = 0.04;
  private static final double WITHDRAWN = 0.045;

  private static final Set<Status> ANSWERED =
      EnumSet.of(Status.ANSWERED, Status.RESOLVED, Status.CONTESTED);

  /** Days within which the moderator still has some. */
  private static final int NEW = 4;

  /** Days within which nothing is late yet, and after which nearly everything is answered. */
  private static final int IN_TERM = 21;

  private static final int MOST_DAYS_TO_CONTEST = 90;

  static Fate of(LocalDate filedOn, LocalDate today, RandomGenerator random) {
    int age = (int) (today.toEpochDay() - filedOn.toEpochDay());
    var status = status(age, random);
    return new Fate(status, term(status, filedOn, today, random));
  }

  /**
   * How it was handled.
   *
   * @param days working days to the answer, if there was one
   */
  Handling handling(LocalDate today, int days) {
    boolean lapsed = status.awaitsAuthority() && term.isOver(today);
    return new Handling(
        List.of(),
        lapsed ? 1 : 0,
        lapsed,
        ANSWERED.contains(status) ? Optional.of(days) : Optional.empty());
  }

  private static Status status(int age, RandomGenerator random) {
    double out = random.nextDouble();
    double how = random.nextDouble();
    if (age < NEW && how < 0.6) {
      return Status.RECEIVED;
    } else if (out < REJECTED) {
      return Status.REJECTED;
    } else if (out < JOINED) {
      return Status.JOINED;
    } else if (out < WITHDRAWN) {
      return Status.WITHDRAWN;
    } else if (age < IN_TERM) {
      return open(how, 0.45, 0.72, 0.75, 0.88);
    }
    return open(how, 0.03, 0.07, 0.10, 0.48);
  }

  /** The thresholds of one draw, in the order of the statuses; the rest is resolved. */
  private static Status open(
      double how, double published, double inWork, double contested, double answered) {
    if (how < published) {
      return Status.PUBLISHED;
    } else if (how < inWork) {
      return Status.IN_WORK;
    } else if (how < contested) {
      return Status.CONTESTED;
    }
    return how < answered ? Status.ANSWERED : Status.RESOLVED;
  }

  private static Term term(
      Status status, LocalDate filedOn, LocalDate today, RandomGenerator random) {
    if (status == Status.RECEIVED || status == Status.REJECTED) {
      return Term.toForward(filedOn);
    }
    var sent = WorkingDays.official().after(filedOn, random.nextInt(1 + Term.TO_FORWARD));
    // A contested complaint has a new term, from the day on which the citizen said so.
    var from =
        status == Status.CONTESTED ? sent.plusDays(random.nextInt(MOST_DAYS_TO_CONTEST)) : sent;
    return Term.toAnswer(from.isAfter(today) ? today : from);
  }
}
