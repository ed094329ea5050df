package kz.ecomap.oversight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import kz.ecomap.shared.http.FieldError;

/**
 * What is said of an entry piece by piece, as rows of a file do: a permit with one limit, an
 * inspection with one violation and one thing done about it. A limit, a violation or an enforcement
 * is added or replaces its former one; those that are not spoken of stay.
 */
public final class Addition {
  private Addition() {}

  /**
   * What stands against an addition, at its place in the JSON of the entry; empty when nothing
   * does.
   *
   * @param before what there is
   * @param said with at most one limit, or one violation with at most one enforcement
   */
  public static Optional<FieldError> misfit(Oversight before, Entry said) {
    var former = before.find(said.kind(), said.id());
    if (former.isEmpty()) {
      var id = "/" + said.kind().code();
      return before.isFull(said.kind())
          ? Optional.of(FieldError.of(id, "too_many", Oversight.MOST, Oversight.MOST + 1))
          : Optional.empty();
    }
    return said instanceof Inspection inspection
        ? misfit(inspection, violations((Inspection) former.get(), inspection))
        : Optional.empty();
  }

  private static Optional<FieldError> misfit(Inspection said, List<Violation> all) {
    var earlier = all.stream().filter(violation -> !violation.canBeOf(said.on())).findFirst();
    if (earlier.isPresent()) {
      return Optional.of(FieldError.of("/on", "after_remedy", earlier.get().id()));
    }
    if (all.size() > InspectionForm.MOST_VIOLATIONS) {
      int most = InspectionForm.MOST_VIOLATIONS;
      return Optional.of(FieldError.of("/violations/0/id", "too_many", most, all.size()));
    }
    int bytes = all.stream().mapToInt(Violation::bytes).sum();
    if (bytes > InspectionForm.MOST_BYTES) {
      int most = InspectionForm.MOST_BYTES;
      return Optional.of(FieldError.of("/violations/0/what", "texts_too_long", most, bytes));
    }
    int done = all.stream().mapToInt(violation -> violation.enforcement().size()).max().orElse(0);
    return done > ViolationForm.MOST_ENFORCEMENT
        ? Optional.of(
            FieldError.of(
                "/violations/0/enforcement/0/kind",
                "too_many",
                ViolationForm.MOST_ENFORCEMENT,
                done))
        : Optional.empty();
  }

  /**
   * What there is afterwards.
   *
   * @param said against which nothing stands
   */
  public static Oversight to(Oversight before, Entry said) {
    var whole = before.find(said.kind(), said.id()).map(former -> whole(former, said)).orElse(said);
    return before.with(List.of(whole));
  }

  private static Entry whole(Entry former, Entry said) {
    if (said instanceof Permit permit) {
      return permit.limiting(
          merged(((Permit) former).limits(), permit.limits(), Limit::key, (old, limit) -> limit));
    }
    if (said instanceof Inspection inspection) {
      return inspection.finding(violations((Inspection) former, inspection));
    }
    return said;
  }

  private static List<Violation> violations(Inspection former, Inspection said) {
    return merged(former.violations(), said.violations(), Violation::id, Addition::whole);
  }

  private static Violation whole(Violation former, Violation said) {
    return said.answered(
        merged(
            former.enforcement(),
            said.enforcement(),
            Enforcement::key,
            (old, enforcement) -> enforcement));
  }

  /** The former ones in their order, each with what is said of it, then those that are new. */
  private static <T> List<T> merged(
      List<T> former, List<T> said, Function<T, Object> key, BinaryOperator<T> whole) {
    var all = new ArrayList<>(former);
    for (var one : said) {
      int at = all.stream().map(key).toList().indexOf(key.apply(one));
      if (at < 0) {
        all.add(one);
      } else {
        all.set(at, whole.apply(all.get(at), one));
      }
    }
    return List.copyOf(all);
  }
}
