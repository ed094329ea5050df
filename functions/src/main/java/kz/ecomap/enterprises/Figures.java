package kz.ecomap.enterprises;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kz.ecomap.impact.Dimension;
import kz.ecomap.impact.Ground;
import kz.ecomap.impact.ImpactReport;
import kz.ecomap.impact.MarkedRelease;
import kz.ecomap.impact.MarkedTransfer;
import kz.ecomap.impact.Method;
import kz.ecomap.impact.Pollutants;
import kz.ecomap.impact.ReleaseState;
import kz.ecomap.impact.Reported;
import kz.ecomap.impact.WasteLine;
import kz.ecomap.impact.WasteOperations;
import kz.ecomap.opendata.CsvText;
import kz.ecomap.opendata.Licence;

/**
 * Every figure of a facility's reports as a line of a CSV, the years in order. What is not known is
 * blank, and the state says why.
 */
final class Figures {
  static final List<String> COLUMNS =
      List.of(
          "facility",
          "facility_name_en",
          "year",
          "revision",
          "subject",
          "code",
          "name_en",
          "medium_or_kind",
          "state",
          "amount",
          "accidental",
          "unit",
          "declared_value",
          "declared_unit",
          "method",
          "threshold_kg",
          "above_threshold",
          "ground",
          "source",
          "licence");

  private final Facility facility;
  private final ImpactReport report;
  private final List<List<Object>> rows = new ArrayList<>();

  private Figures(Facility facility, ImpactReport report) {
    this.facility = facility;
    this.report = report;
  }

  static List<List<Object>> of(Dossier dossier) {
    return dossier.reports().stream()
        .flatMap(report -> new Figures(dossier.facility(), report).rows().stream())
        .toList();
  }

  private List<List<Object>> rows() {
    report.marked().forEach(this::release);
    report.markedTransfers().forEach(this::transfer);
    var lines = report.lines();
    lines.waste().forEach(this::waste);
    for (var line : lines.energy()) {
      var carrier = line.carrier().code();
      add(new Subject("energy", carrier, words(carrier), ""), line.reported(), Dimension.ENERGY);
    }
    for (var line : lines.water()) {
      var source = line.source().code();
      add(new Subject("water", source, words(source), ""), line.reported(), Dimension.VOLUME);
    }
    report.production().ifPresent(made -> production(made.amount(), made.unit()));
    return rows;
  }

  private void release(MarkedRelease marked) {
    var release = marked.release();
    add(
        new Subject(
            "release",
            String.valueOf(release.pollutant()),
            pollutant(release.pollutant()),
            release.medium().code()),
        release.reported(),
        Dimension.MASS,
        release.accidentalKg(),
        marked.thresholdKg(),
        marked.above());
  }

  private void transfer(MarkedTransfer marked) {
    var transfer = marked.transfer();
    add(
        new Subject(
            "transfer",
            String.valueOf(transfer.pollutant()),
            pollutant(transfer.pollutant()),
            "off_site"),
        transfer.reported(),
        Dimension.MASS,
        Optional.empty(),
        marked.thresholdKg(),
        marked.above());
  }

  private void waste(WasteLine line) {
    var kind =
        String.join(
            " ",
            line.kind().code(),
            line.hazardous() ? "hazardous" : "other",
            line.abroad() ? "abroad" : "home");
    var operation = WasteOperations.of(line.operation()).orElseThrow();
    add(
        new Subject("waste", operation.code(), operation.names().en(), kind),
        line.reported(),
        Dimension.MASS);
  }

  private void production(BigDecimal amount, String unit) {
    var said = Stream.of(ReleaseState.VALUE.code(), amount, "", CsvText.safe(unit));
    var product = CsvText.safe(facility.product());
    row(new Subject("production", "", product, ""), said, Stream.of("", "", "", "", "", ""));
  }

  private void add(Subject subject, Reported reported, Dimension dimension) {
    add(subject, reported, dimension, Optional.empty(), Optional.empty(), false);
  }

  private void add(
      Subject subject,
      Reported reported,
      Dimension dimension,
      Optional<BigDecimal> accidental,
      Optional<BigDecimal> threshold,
      boolean above) {
    row(
        subject,
        Stream.of(
            reported.state().code(), text(reported.known()), text(accidental), dimension.unit()),
        Stream.of(
            text(reported.declared().map(declared -> declared.value())),
            reported.declared().map(declared -> declared.unit().code()).orElse(""),
            reported.method().map(Method::code).orElse(""),
            text(threshold),
            threshold.isPresent() && reported.amount().isPresent() ? above : "",
            reported.ground().map(Ground::code).orElse("")));
  }

  private void row(Subject subject, Stream<?> amount, Stream<?> how) {
    var row = new ArrayList<Object>();
    row.add(facility.id());
    row.add(CsvText.safe(facility.names().en()));
    row.add(report.year());
    row.add(report.revision());
    row.addAll(List.of(subject.what(), subject.code(), subject.name(), subject.kind()));
    amount.forEach(row::add);
    how.forEach(row::add);
    row.add(CsvText.safe(report.source()));
    row.add(Licence.TEXT);
    rows.add(row);
  }

  private static String pollutant(int no) {
    return Pollutants.of(no).orElseThrow().names().en();
  }

  private static String words(String code) {
    return code.replace('_', ' ').toLowerCase(Locale.ROOT);
  }

  private static String text(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString).orElse("");
  }

  /** What a line is of. */
  private record Subject(String what, String code, String name, String kind) {}
}
