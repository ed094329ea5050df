package kz.ecomap.imports;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import kz.ecomap.impact.ImpactReport;
import kz.ecomap.impact.Release;
import kz.ecomap.impact.ReportForm;
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
    var release = ReportForm.release(fields);
    if (report != null && release.isPresent()) {
      once(new Once(report, release.get().key()), line, fields, "pollutant");
    }
    fields.done();
    return former -> former.releasing(with(former.releases(), release.orElseThrow()));
  }

  /** The releases with one replaced, or added at the end. */
  private static List<Release> with(List<Release> releases, Release release) {
    var byKey = new LinkedHashMap<Release.Key, Release>();
    releases.forEach(each -> byKey.put(each.key(), each));
    byKey.put(release.key(), release);
    return List.copyOf(byKey.values());
  }
}
