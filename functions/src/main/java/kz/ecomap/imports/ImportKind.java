package kz.ecomap.imports;

import static kz.ecomap.imports.Column.day;
import static kz.ecomap.imports.Column.flag;
import static kz.ecomap.imports.Column.list;
import static kz.ecomap.imports.Column.number;
import static kz.ecomap.imports.Column.text;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import kz.ecomap.impact.LineForms;
import kz.ecomap.shared.http.Fields;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.text.Coded;

/** What the rows of a CSV, or of a sheet of a workbook, are. */
enum ImportKind implements Coded {
  /** A facility a row. */
  FACILITIES(
      RowForm::facility,
      text("id").needed(),
      text("name_kk").at("/names/kk").needed(),
      text("name_ru").at("/names/ru").needed(),
      text("name_en").at("/names/en").needed(),
      text("operator").needed(),
      text("operatorId"),
      text("bin"),
      text("region").needed(),
      text("settlement"),
      text("activity").needed(),
      list("activities"),
      text("category"),
      text("product"),
      number("lat").at("/location/lat").needed(),
      number("lon").at("/location/lon").needed(),
      number("uncertaintyM"),
      text("locationSource")),

  /** A facility's production and source of a year a row; the report's lines stay. */
  REPORTS(
      RowForm::figures,
      text("facility").needed(),
      number("year").needed(),
      number("productionAmount").at("/production/amount"),
      text("productionUnit").at("/production/unit"),
      text("source")),

  /** A release a row; the report's other releases and figures stay, as below. */
  RELEASES(
      RowForm.line(LineForms::release, "pollutant"),
      line(
          List.of(number("pollutant"), text("medium")), number("totalKg"), number("accidentalKg"))),

  /** A transfer of a pollutant off the site a row. */
  TRANSFERS(
      RowForm.line(LineForms::transfer, "pollutant"),
      line(List.of(number("pollutant")), number("kg"))),

  /** Waste of one kind to one operation a row. */
  WASTE(
      RowForm.line(LineForms::waste, "operation"),
      line(
          List.of(text("kind"), flag("hazardous"), text("operation")),
          flag("abroad"),
          number("kg"))),

  /** Energy of one carrier a row. */
  ENERGY(RowForm.line(LineForms::energy, "carrier"), line(List.of(text("carrier")), number("gj"))),

  /** Water from one source a row. */
  WATER(RowForm.line(LineForms::water, "source"), line(List.of(text("source")), number("m3"))),

  /** A limit of a permit a row, or a permit without one; its other limits stay. */
  PERMITS(
      RowForm::permit,
      text("facility").needed(),
      text("permit").needed(),
      text("number").needed(),
      text("kind").needed(),
      text("issuedBy"),
      day("issuedOn").needed(),
      day("validUntil"),
      text("source"),
      number("pollutant").at("/limits/0/pollutant"),
      text("medium").at("/limits/0/medium"),
      number("kg").at("/limits/0/kg")),

  /**
   * A violation of an inspection a row, with one thing that was done about it, or an inspection
   * without one; its other violations stay, and what else was done about the same one.
   */
  INSPECTIONS(
      RowForm::inspection,
      text("facility").needed(),
      text("inspection").needed(),
      day("on").needed(),
      text("authority").needed(),
      flag("planned").needed(),
      text("result"),
      text("source"),
      text("violation").at("/violations/0/id"),
      text("what").at("/violations/0/what"),
      text("article").at("/violations/0/article"),
      text("gravity").at("/violations/0/gravity"),
      day("remedyBy").at("/violations/0/remedyBy"),
      day("remediedOn").at("/violations/0/remediedOn"),
      text("enforcement").at("/violations/0/enforcement/0/kind"),
      day("enforcedOn").at("/violations/0/enforcement/0/on"),
      number("amountTenge").at("/violations/0/enforcement/0/amountTenge"),
      text("outcome").at("/violations/0/enforcement/0/outcome"));

  private final RowForm form;
  private final List<Column> columns;

  ImportKind(RowForm form, Column... columns) {
    this.form = form;
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
  Statement statement(Fields fields, Instant now) {
    return form.read(fields, now);
  }

  static ImportKind of(String code) {
    return Coded.of(ImportKind.class, code);
  }

  static List<String> codes() {
    return Coded.codes(ImportKind.class);
  }

  /**
   * The columns of a line of a report: whose it is, which line, what is said of it.
   *
   * @param key by which it is known from other lines; all of it is needed
   */
  private static Column[] line(List<Column> key, Column... own) {
    var before = Stream.of(text("facility").needed(), number("year").needed());
    var after =
        Stream.of(
            number("amount").at("/declared/value"),
            text("unit").at("/declared/unit"),
            text("method"),
            text("ground"));
    return Stream.of(
            before,
            key.stream().map(Column::needed),
            Stream.of(text("state").needed()),
            Stream.of(own),
            after)
        .flatMap(part -> part)
        .toArray(Column[]::new);
  }
}
