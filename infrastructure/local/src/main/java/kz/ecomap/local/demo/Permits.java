package kz.ecomap.local.demo;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.ecomap.oversight.Limit;
import kz.ecomap.oversight.Permit;
import kz.ecomap.oversight.PermitKind;

/**
 * The permits of fictional works: {@code current}, {@code expired}, {@code two} (one that has run
 * out and the one that followed), {@code integrated} (the same, of the better kind), {@code
 * declaration} or {@code none}.
 */
final class Permits {
  private static final int MOST_LIMITS = 6;
  private static final MathContext TWO_DIGITS = new MathContext(2);

  private final Works works;
  private final LocalDate today;
  private final Dice dice;

  private Permits(Works works, LocalDate today) {
    this.works = works;
    this.today = today;
    this.dice = new Dice(31L * works.facility().id().hashCode() + 2);
  }

  static List<Permit> of(Works works, LocalDate today) {
    return new Permits(works, today).permits();
  }

  private List<Permit> permits() {
    var permits = new ArrayList<Permit>();
    switch (Supervision.of(works.facility().id()).permit()) {
      case "current" -> permits.add(permit(PermitKind.IMPACT, 34, 120));
      case "expired" -> permits.add(permit(PermitKind.IMPACT, 128, 120));
      case "two" -> {
        permits.add(permit(PermitKind.IMPACT, 140, 118));
        permits.add(permit(PermitKind.IMPACT, 22, 120));
      }
      case "integrated" -> {
        permits.add(permit(PermitKind.IMPACT, 137, 120));
        permits.add(permit(PermitKind.INTEGRATED, 17, 120));
      }
      case "declaration" -> permits.add(permit(PermitKind.DECLARATION, 11, 0));
      default -> {}
    }
    return permits;
  }

  /**
   * A permit.
   *
   * @param age for how many months it is there
   * @param months for how many it is given; 0 for ever
   */
  private Permit permit(PermitKind type, int age, int months) {
    var issued = today.minusMonths(age).minusDays(dice.random().nextInt(25));
    return new Permit(
        "permit-" + issued.getYear(),
        String.format("MYSAL-%d-%04d", issued.getYear(), 1 + dice.random().nextInt(900)),
        type,
        Optional.of(issuer()),
        issued,
        months == 0 ? Optional.empty() : Optional.of(issued.plusMonths(months).minusDays(1)),
        limits(),
        Optional.of(Inspector.SOURCE));
  }

  private String issuer() {
    return switch (works.facility().category().orElseThrow()) {
      case I -> "DEP_ECOLOGY";
      case II -> "AKIMAT_NR";
      case III, IV -> "AKIMAT";
    };
  }

  /** Mostly a little more than is released; now and then less, so that a limit is exceeded. */
  private List<Limit> limits() {
    return Profile.of(works.profile()).releases().stream()
        .filter(typical -> typical.kg() > 0)
        .limit(MOST_LIMITS)
        .map(
            typical ->
                new Limit(
                    typical.pollutant(),
                    typical.medium(),
                    new BigDecimal(typical.kg() * works.scale() * dice.between(0.85, 1.6))
                        .round(TWO_DIGITS)))
        .toList();
  }
}
