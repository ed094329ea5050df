package kz.ecomap.imports;

import static kz.ecomap.imports.Column.number;
import static kz.ecomap.imports.Column.text;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What the lines of a CSV are. */
enum ImportKind {
  /** A facility a line. */
  FACILITIES(
      text("id", "/id").needed(),
      text("name_kk", "/names/kk").needed(),
      text("name_ru", "/names/ru").needed(),
      text("name_en", "/names/en").needed(),
      text("operator", "/operator").needed(),
      text("bin", "/bin"),
      text("region", "/region").needed(),
      text("settlement", "/settlement"),
      text("activity", "/activity").needed(),
      text("category", "/category"),
      text("product", "/product"),
      number("lat", "/location/lat").needed(),
      number("lon", "/location/lon").needed(),
      number("uncertaintyM", "/uncertaintyM"),
      text("locationSource", "/locationSource")) {
    @Override
    Rows rows(Instant now) {
      return new FacilityRows(now);
    }
  },

  /** A facility's production and source of a year a line; the report's lines stay. */
  REPORTS(
      text("facility", "/facility").needed(),
      number("year", "/year").needed(),
      number("productionAmount", "/production/amount"),
      text("productionUnit", "/production/unit"),
      text("source", "/source")) {
    @Override
    Rows rows(Instant now) {
      return new FigureRows(now);
    }
  },

  /** A release a line; the report's other releases and figures stay. */
  RELEASES(
      text("facility", "/facility").needed(),
      number("year", "/year").needed(),
      number("pollutant", "/pollutant").needed(),
      text("medium", "/medium").needed(),
      text("state", "/state").needed(),
      number("totalKg", "/totalKg"),
      number("accidentalKg", "/accidentalKg"),
      text("method", "/method"),
      text("ground", "/ground")) {
    @Override
    Rows rows(Instant now) {
      return new ReleaseRows(now);
    }
  };

  private final List<Column> columns;

  ImportKind(Column... columns) {
    this.columns = List.of(columns);
  }

  /** The columns that a file can have. */
  List<Column> columns() {
    return columns;
  }

  /** What reads the lines. */
  abstract Rows rows(Instant now);

  /** As clients know it: lower case. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static ImportKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  static List<String> codes() {
    return Arrays.stream(values()).map(ImportKind::code).toList();
  }
}
