package kz.ecomap.imports;

import static kz.ecomap.imports.Column.number;
import static kz.ecomap.imports.Column.text;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.ecomap.enterprises.Facility;
import kz.ecomap.enterprises.FacilityForm;
import kz.ecomap.impact.ImpactReport;
import kz.ecomap.impact.Line;
import kz.ecomap.impact.LineForms;
import kz.ecomap.impact.ReportForm;
import kz.ecomap.shared.http.Fields;
import kz.ecomap.shared.http.Problem;

/** What the rows of a CSV, or of a sheet of a workbook, are. */
enum ImportKind {
  /** A facility a row. */
  FACILITIES(
      text("id", "/id").needed(),
      text("name_kk", "/names/kk").needed(),
      text("name_ru", "/names/ru").needed(),
      text("name_en", "/names/en").needed(),
      text("operator", "/operator").needed(),
      text("operatorId", "/operatorId"),
      text("bin", "/bin"),
      text("region", "/region").needed(),
      text("settlement", "/settlement"),
      text("activity", "/activity").needed(),
      Column.of("activities", "/activities", Column.Type.LIST),
      text("category", "/category"),
      text("product", "/product"),
      number("lat", "/location/lat").needed(),
      number("lon", "/location/lon").needed(),
      number("uncertaintyM", "/uncertaintyM"),
      text("locationSource", "/locationSource")) {
    @Override
    Statement statement(Fields fields, Instant now) {
      var id = fields.required("id", fields.matching("id", Facility.ID, "bad_id"));
      return new FacilityStatement(FacilityForm.readAnywhere(id, fields));
    }
  },

  /** A facility's production and source of a year a row; the report's lines stay. */
  REPORTS(
      text("facility", "/facility").needed(),
      number("year", "/year").needed(),
      number("productionAmount", "/production/amount"),
      text("productionUnit", "/production/unit"),
      text("source", "/source")) {
    @Override
    Statement statement(Fields fields, Instant now) {
      var report = Key.of(fields);
      int year = report.year() == null ? ImpactReport.FIRST_YEAR : report.year();
      var figures = ReportForm.figures(year, now, fields);
      return ReportStatement.of(report.facility(), figures);
    }
  },

  /** A release a row; the report's other releases and figures stay. */
  RELEASES(
      lines(
          number("pollutant", "/pollutant").needed(),
          text("medium", "/medium").needed(),
          text("state", "/state").needed(),
          number("totalKg", "/totalKg"),
          number("accidentalKg", "/accidentalKg"))) {
    @Override
    Statement statement(Fields fields, Instant now) {
      return line(fields, LineForms::release, "pollutant");
    }
  },

  /** A transfer of a pollutant off the site a row. */
  TRANSFERS(
      lines(
          number("pollutant", "/pollutant").needed(),
          text("state", "/state").needed(),
          number("kg", "/kg"))) {
    @Override
    Statement statement(Fields fields, Instant now) {
      return line(fields, LineForms::transfer, "pollutant");
    }
  },

  /** Waste of one kind to one operation a row. */
  WASTE(
      lines(
          text("kind", "/kind").needed(),
          Column.of("hazardous", "/hazardous", Column.Type.FLAG).needed(),
          text("operation", "/operation").needed(),
          Column.of("abroad", "/abroad", Column.Type.FLAG),
          text("state", "/state").needed(),
          number("kg", "/kg"))) {
    @Override
    Statement statement(Fields fields, Instant now) {
      return line(fields, LineForms::waste, "operation");
    }
  },

  /** Energy of one carrier a row. */
  ENERGY(
      lines(
          text("carrier", "/carrier").needed(),
          text("state", "/state").needed(),
          number("gj", "/gj"))) {
    @Override
    Statement statement(Fields fields, Instant now) {
      return line(fields, LineForms::energy, "carrier");
    }
  },

  /** Water from one source a row. */
  WATER(
      lines(
          text("source", "/source").needed(),
          text("state", "/state").needed(),
          number("m3", "/m3"))) {
    @Override
    Statement statement(Fields fields, Instant now) {
      return line(fields, LineForms::water, "source");
    }
  };

  /** Which report a row is about; null where the row does not say. */
  private record Key(String facility, Integer year) {
    static Key of(Fields fields) {
      var facility =
          fields.required("facility", fields.matching("facility", Facility.ID, "bad_id"));
      var year =
          fields.required(
              "year", fields.integer("year", ImpactReport.FIRST_YEAR, ImpactReport.LAST_YEAR));
      return new Key(facility, year);
    }
  }

  private final List<Column> columns;

  ImportKind(Column... columns) {
    this.columns = List.of(columns);
  }

  /** The columns that a sheet can have. */
  List<Column> columns() {
    return columns;
  }

  /**
   * What a row says.
   *
   * @throws Problem 422 with everything that is wrong with it
   */
  abstract Statement statement(Fields fields, Instant now);

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

  /** The columns that all lines of reports have, around their own. */
  private static Column[] lines(Column... own) {
    var before =
        Stream.of(text("facility", "/facility").needed(), number("year", "/year").needed());
    var after =
        Stream.of(
            number("amount", "/declared/value"),
            text("unit", "/declared/unit"),
            text("method", "/method"),
            text("ground", "/ground"));
    return Stream.of(before, Stream.of(own), after).flatMap(part -> part).toArray(Column[]::new);
  }

  private static Statement line(
      Fields fields, Function<Fields, ? extends Optional<? extends Line>> form, String column) {
    var report = Key.of(fields);
    var line = form.apply(fields);
    fields.done();
    return ReportStatement.of(report.facility(), report.year(), line.orElseThrow(), column);
  }
}
