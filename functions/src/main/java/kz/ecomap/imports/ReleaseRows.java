package kz.ecomap.imports;

import java.time.Instant;
import java.util.function.UnaryOperator;
import kz.ecomap.impact.ImpactReport;
import kz.ecomap.impact.LineForms;
import kz.ecomap.impact.Release;
import kz.ecomap.shared.http.Fields;

/** Lines with one release each; what else is in the report stays as it is. */
final class ReleaseRows extends ReportRows {
  /** What must not be there twice. */
  private record Once(Report report, Release.Key release) {}

  ReleaseRows(Instant now) {
    super(now);
  }

  @Override
  UnaryOperator<ImpactReport> read(int line, Report report, Fields fields) {
    var release = LineForms.release(fields);
    if (report != null && release.isPresent()) {
      once(new Once(report, release.get().key()), line, fields, "pollutant");
    }
    fields.done();
    return former -> former.with(former.lines().with(release.orElseThrow()));
  }
}
