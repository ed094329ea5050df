package kz.ecomap.imports;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import kz.ecomap.impact.ImpactReport;
import kz.ecomap.impact.Line;

/**
 * A row that says something of a facility's report of a year.
 *
 * @param line which it puts into the report; absent when it changes what is above the lines
 * @param change what it makes of the report
 * @param column in which a repetition is told
 */
record ReportStatement(
    String facility,
    int year,
    Optional<Line> line,
    UnaryOperator<ImpactReport> change,
    String column)
    implements Statement {
  private record About(int year, Optional<Class<?>> kind, Object key) {}

  /** A row with one line; what else is in the report stays as it is. */
  static ReportStatement of(String facility, int year, Line line, String column) {
    return new ReportStatement(
        facility,
        year,
        Optional.of(line),
        former -> former.with(former.lines().with(line)),
        column);
  }

  /** A row with what a report has beside its lines, which stay as they are. */
  static ReportStatement of(String facility, ImpactReport figures) {
    return new ReportStatement(
        facility,
        figures.year(),
        Optional.empty(),
        former ->
            new ImpactReport(
                former.year(),
                former.revision(),
                former.savedAt(),
                former.reason(),
                figures.source(),
                figures.production(),
                former.lines()),
        "year");
  }

  @Override
  public Object about() {
    return new About(year, line.map(Line::getClass), line.map(Line::key).orElse("report"));
  }

  @Override
  public Integer subject() {
    return year;
  }

  /** The report, and the copy of its revision. */
  @Override
  public int writes() {
    return 2;
  }

  /** Where a report has what this row says, as the beginning of a JSON pointer. */
  String placeIn(ImpactReport report) {
    return line.map(it -> place(report, it)).orElse("/production");
  }

  private static String place(ImpactReport report, Line line) {
    var lines = report.lines();
    return at("/releases/", lines.releases(), line)
        .or(() -> at("/transfers/", lines.transfers(), line))
        .or(() -> at("/waste/", lines.waste(), line))
        .or(() -> at("/energy/", lines.energy(), line))
        .or(() -> at("/water/", lines.water(), line))
        .orElseThrow(() -> new IllegalStateException("the report has no such line"));
  }

  private static Optional<String> at(String list, List<? extends Line> lines, Line line) {
    return IntStream.range(0, lines.size())
        .filter(i -> lines.get(i).getClass() == line.getClass())
        .filter(i -> lines.get(i).key().equals(line.key()))
        .mapToObj(i -> list + i + "/")
        .findFirst();
  }
}
