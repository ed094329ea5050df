package kz.ecomap.local.demo;

/**
 * What has become of a complaint by now. Days are counted back from now; the statutory term of 15
 * working days is never over within 18 days and always within 34.
 */
enum Fate {
  /** In the moderators' queue. */
  WAITING(18, 0.05, 2.2),
  /** Not published. */
  REJECTED(9, 3, 400),
  /** The citizen took it back. */
  WITHDRAWN(4, 2, 200),
  /** The Centre joined it to another one. */
  JOINED(4, 1, 12),
  /** The authority has it. */
  PUBLISHED(30, 0.2, 17),
  /** The authority has had it for too long. */
  PUBLISHED_OVERDUE(13, 35, 130),
  /** The authority works on it. */
  IN_WORK(34, 2, 17),
  /** The authority has worked on it for too long. */
  IN_WORK_OVERDUE(8, 35, 130),
  /** The authority has answered. */
  ANSWERED(66, 0.3, 480),
  /** The citizen says that it is solved. */
  RESOLVED(102, 0.5, 490),
  /** The citizen says that the answer is untrue. */
  CONTESTED(8, 0.3, 15),
  /** The same, and the new term is over too. */
  CONTESTED_OVERDUE(4, 35, 110);

  private final int complaints;
  private final double least;
  private final double most;

  Fate(int complaints, double least, double most) {
    this.complaints = complaints;
    this.least = least;
    this.most = most;
  }

  /** How many complaints have it. */
  int complaints() {
    return complaints;
  }

  /** How many days ago the step was taken that the state of the complaint stands on. */
  double daysAgo(Dice dice) {
    return dice.between(least, most);
  }

  /** Whether the authority has taken the complaint up or answered it. */
  boolean isTakenUp() {
    return compareTo(IN_WORK) >= 0;
  }

  /** Whether the authority has answered. */
  boolean isAnswered() {
    return compareTo(ANSWERED) >= 0;
  }

  /** Whether everybody can see it, and so support it. */
  boolean isPublic() {
    return compareTo(PUBLISHED) >= 0;
  }

  boolean isContested() {
    return this == CONTESTED || this == CONTESTED_OVERDUE;
  }
}
