package kz.ecomap.enterprises;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.text.Names;

/**
 * What a facility was called and who ran it, kept when an editor changes either; nothing is ever
 * taken out of it.
 *
 * @param names the oldest first
 * @param operators the oldest first, without the present one
 */
public record Past(List<FormerName> names, List<FormerOperator> operators) {
  /** Nothing has changed yet. */
  public static final Past NONE = new Past(List.of(), List.of());

  /** The most former names, and the most former operators, that a facility can have. */
  public static final int MOST = 50;

  /** So many are searched; every list entry carries them. */
  private static final int LATELY = 3;

  /** Keeps its own copy. */
  public Past {
    names = List.copyOf(names);
    operators = List.copyOf(operators);
  }

  /**
   * A name that it had.
   *
   * @param until the day on which the next one was given
   */
  public record FormerName(Names names, LocalDate until) {}

  /**
   * Who ran it.
   *
   * @param until the day on which the next one was given
   */
  public record FormerOperator(Operator operator, LocalDate until) {}

  /**
   * Who ran it from a day to another.
   *
   * @param from absent for the first one
   * @param until absent for the present one
   */
  public record OperatorTerm(
      Operator operator, Optional<LocalDate> from, Optional<LocalDate> until) {}

  /**
   * What it is after a change of the facility. An operator whose id or number becomes known is the
   * same as before.
   *
   * @param day of the change
   * @throws Problem 422 when there is no room for one more
   */
  Past after(Facility before, Facility revised, LocalDate day) {
    var formerNames = names;
    if (!before.names().equals(revised.names())) {
      formerNames = longer(names, new FormerName(before.names(), day), "/names");
    }
    var formerOperators = operators;
    var ran = before.operator();
    if (ran.isPresent() && !revised.operator().map(ran.get()::isStill).orElse(false)) {
      formerOperators = longer(operators, new FormerOperator(ran.get(), day), "/operator");
    }
    return new Past(formerNames, formerOperators);
  }

  /** The last {@value #LATELY} names, in each language, and operators: people still search them. */
  Stream<String> lately() {
    var called =
        names.stream()
            .skip(Math.max(0, names.size() - LATELY))
            .map(FormerName::names)
            .flatMap(former -> Stream.of(former.kk(), former.ru(), former.en()));
    var ran =
        operators.stream()
            .skip(Math.max(0, operators.size() - LATELY))
            .map(former -> former.operator().name());
    return Stream.concat(called, ran);
  }

  /** Every operator, the oldest first; the last is the present one, where there is one. */
  public List<OperatorTerm> terms(Facility facility) {
    var terms = new ArrayList<OperatorTerm>();
    Optional<LocalDate> from = Optional.empty();
    for (var former : operators) {
      var until = Optional.of(former.until());
      terms.add(new OperatorTerm(former.operator(), from, until));
      from = until;
    }
    if (facility.operator().isPresent()) {
      terms.add(new OperatorTerm(facility.operator().get(), from, Optional.empty()));
    }
    return terms;
  }

  private static <T> List<T> longer(List<T> list, T last, String pointer) {
    if (list.size() >= MOST) {
      throw Problem.invalid(pointer, "past_full", MOST);
    }
    return Stream.concat(list.stream(), Stream.of(last)).toList();
  }
}
