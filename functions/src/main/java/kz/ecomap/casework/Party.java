package kz.ecomap.casework;

import java.util.Optional;
import java.util.Set;
import kz.ecomap.complaints.Complaint;
import kz.ecomap.shared.http.Caller;
import kz.ecomap.shared.http.Problem;

/**
 * Who takes a step.
 *
 * @param authority of an authority: its code
 * @param region of an authority: the region that it is competent for
 */
public record Party(Role role, Optional<String> authority, Optional<String> region) {
  /** The reporter, who has shown the tracking code. */
  public static final Party REPORTER = of(Role.REPORTER);

  /** A moderator. */
  public static final Party MODERATOR = of(Role.MODERATOR);

  /** An editor. */
  public static final Party EDITOR = of(Role.EDITOR);

  /** The clock. */
  public static final Party CLOCK = of(Role.CLOCK);

  /** An authority of a region. */
  public static Party authority(String code, String region) {
    return new Party(Role.AUTHORITY, Optional.of(code), Optional.of(region));
  }

  /**
   * The caller in one of some roles.
   *
   * @throws Problem 403 when it has none of them, or is an authority without its code and region
   */
  public static Party of(Caller caller, Set<Role> wanted) {
    if (wanted.contains(Role.MODERATOR) && caller.is("moderator")) {
      return MODERATOR;
    }
    if (wanted.contains(Role.AUTHORITY) && caller.is("authority")) {
      return authority(
          caller.authority().orElseThrow(Problem::forbidden),
          caller.region().orElseThrow(Problem::forbidden));
    }
    if (wanted.contains(Role.EDITOR) && caller.is("editor")) {
      return EDITOR;
    }
    throw Problem.forbidden();
  }

  /**
   * Checks that an authority acts on a complaint of its own, and that it and editors act on public
   * ones only.
   *
   * @throws Problem 404 when the complaint is not public; 403 when it is another authority's
   */
  void requireOwn(Complaint complaint) {
    if ((role == Role.AUTHORITY || role == Role.EDITOR) && !complaint.status().isPublic()) {
      throw Problem.notFound();
    }
    boolean own =
        authority.equals(Optional.of(complaint.authority()))
            && region.equals(Optional.of(complaint.region()));
    if (role == Role.AUTHORITY && !own) {
      throw Problem.forbidden();
    }
  }

  private static Party of(Role role) {
    return new Party(role, Optional.empty(), Optional.empty());
  }
}
