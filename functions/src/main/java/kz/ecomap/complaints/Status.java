package kz.ecomap.complaints;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.ecomap.shared.text.Coded;

/** Where a complaint stands. Overdue is not a status: it follows from the clock. */
public enum Status implements Coded {
  /** Filed; nobody has looked at it. */
  RECEIVED,
  /** Public; the authority has it. */
  PUBLISHED,
  /** The authority says it works on it. */
  IN_WORK,
  /** The authority says it has answered. */
  ANSWERED,
  /** The citizen, or the Centre's visit, says that it is solved. */
  RESOLVED,
  /** The moderator did not publish it, and said why. */
  REJECTED,
  /** The same as another complaint, which it was joined to. */
  JOINED,
  /** The citizen says that the answer is untrue; the authority has it again. */
  CONTESTED,
  /** The citizen took it back. */
  WITHDRAWN;

  private static final Set<Status> PUBLIC =
      EnumSet.of(PUBLISHED, IN_WORK, ANSWERED, RESOLVED, CONTESTED);
  private static final Set<Status> WAITING = EnumSet.of(PUBLISHED, IN_WORK, CONTESTED);

  /** The status of a code. */
  public static Status of(String code) {
    return Coded.of(Status.class, code);
  }

  /** Every status's code. */
  public static List<String> codes() {
    return Coded.codes(Status.class);
  }

  /** Those in which everybody may see the complaint. */
  public static Set<Status> seenByAll() {
    return Set.copyOf(PUBLIC);
  }

  /** Those in which the authority has to act. */
  public static Set<Status> awaitingAuthority() {
    return Set.copyOf(WAITING);
  }

  /** Whether everybody may see the complaint. */
  public boolean isPublic() {
    return PUBLIC.contains(this);
  }

  /** Whether photos can be added. */
  public boolean takesEvidence() {
    return this == RECEIVED || isPublic();
  }

  /** Whether the authority has to act, so that its clock runs. */
  public boolean awaitsAuthority() {
    return WAITING.contains(this);
  }
}
