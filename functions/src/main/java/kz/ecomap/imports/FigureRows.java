package kz.ecomap.imports;

import java.time.Instant;
import java.util.function.UnaryOperator;
import kz.ecomap.impact.ImpactReport;
import kz.ecomap.impact.ReportForm;
import kz.ecomap.shared.http.Fields;

/** Lines with everything of a report but its lines, which stay as they are. */
final class FigureRows extends ReportRows {
  FigureRows(Instant now) {
    super(now);
  }

  @Override
  UnaryOperator<ImpactReport> read(int line, Report report, Fields fields) {
    if (report != null) {
      once(report, line, fields, "year");
    }
    int year = report == null ? ImpactReport.FIRST_YEAR : report.year();
    var figures = ReportForm.figures(year, now(), fields);
    return former -> figures.with(former.lines());
  }
}
