package kz.ecomap.inventory;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kz.ecomap.impact.Production;
import kz.ecomap.shared.dynamo.Row;
import kz.ecomap.shared.text.Names;

/**
 * A facility's release among those of others.
 *
 * @param kg how much, kg; 0 where the facility reported that it released nothing
 * @param share of the total of what is known, 0 to 1, to six decimals; empty when that is nothing
 * @param production what the facility made in the year
 */
record RankedRelease(
    String facility,
    Names names,
    String region,
    String activity,
    BigDecimal kg,
    boolean aboveThreshold,
    Optional<String> method,
    Optional<BigDecimal> share,
    Optional<Production> production) {
  private static final int SHARE_DECIMALS = 6;
  private static final MathContext PER_UNIT = new MathContext(6, RoundingMode.HALF_UP);

  static RankedRelease of(Row row, BigDecimal total) {
    var kg = YearTotal.plain(row.decimal("kg").orElseThrow());
    return new RankedRelease(
        row.text("id"),
        new Names(row.text("nameKk"), row.text("nameRu"), row.text("nameEn")),
        row.text("region"),
        row.text("activity"),
        kg,
        row.flag("above"),
        row.optionalText("method"),
        share(kg, total),
        row.decimal("production").map(made -> new Production(made, row.text("productionUnit"))));
  }

  /** Total and line are read one after the other: a share never seems to be more than all. */
  private static Optional<BigDecimal> share(BigDecimal kg, BigDecimal total) {
    return total.signum() == 0
        ? Optional.empty()
        : Optional.of(
            YearTotal.plain(
                kg.divide(total, SHARE_DECIMALS, RoundingMode.HALF_UP).min(BigDecimal.ONE)));
  }

  /** How much for each unit of what was made, kg to six digits; empty when that is not known. */
  Optional<BigDecimal> kgPerUnit() {
    return production
        .filter(made -> made.amount().signum() > 0)
        .map(made -> YearTotal.plain(kg.divide(made.amount(), PER_UNIT)));
  }

  /** As JSON shows it; what is not known is left out. */
  Map<String, Object> view() {
    var view = new LinkedHashMap<String, Object>();
    view.put("facility", facility);
    view.put("names", names);
    view.put("region", region);
    view.put("activity", activity);
    view.put("kg", kg);
    view.put("aboveThreshold", aboveThreshold);
    method.ifPresent(code -> view.put("method", code));
    share.ifPresent(part -> view.put("share", part));
    kgPerUnit()
        .ifPresent(
            one -> view.put("perUnit", Map.of("kg", one, "unit", production.orElseThrow().unit())));
    return view;
  }
}
