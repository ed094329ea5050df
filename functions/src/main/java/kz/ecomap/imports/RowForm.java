package kz.ecomap.imports;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import kz.ecomap.enterprises.Facility;
import kz.ecomap.enterprises.FacilityForm;
import kz.ecomap.impact.ImpactReport;
import kz.ecomap.impact.Line;
import kz.ecomap.impact.ReportForm;
import kz.ecomap.oversight.Entry;
import kz.ecomap.oversight.InspectionForm;
import kz.ecomap.oversight.PermitForm;
import kz.ecomap.shared.http.Fields;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.time.Kazakhstan;

/** Reads what a row says, by the form that reads the JSON of the same thing. */
interface RowForm {
  /**
   * What a row says.
   *
   * @throws Problem 422 with everything that is wrong with it
   */
  Statement read(Fields fields, Instant now);

  /** The facility itself. */
  static Statement facility(Fields fields, Instant now) {
    var id = id(fields, "id", Facility.ID);
    return new FacilityStatement(FacilityForm.readAnywhere(id, fields));
  }

  /** What a report has beside its lines. */
  static Statement figures(Fields fields, Instant now) {
    var facility = facility(fields);
    var year = year(fields);
    var figures = ReportForm.figures(year == null ? ImpactReport.FIRST_YEAR : year, now, fields);
    return ReportStatement.of(facility, figures);
  }

  /**
   * A line of a report.
   *
   * @param column in which a repetition is told
   */
  static RowForm line(Function<Fields, ? extends Optional<? extends Line>> form, String column) {
    return (fields, now) -> {
      var facility = facility(fields);
      var year = year(fields);
      var line = form.apply(fields);
      fields.done();
      return ReportStatement.of(facility, year, line.orElseThrow(), column);
    };
  }

  /** A permit, with one of its limits or without. */
  static Statement permit(Fields fields, Instant now) {
    var facility = facility(fields);
    var id = id(fields, "permit", Entry.ID);
    return EntryStatement.of(facility, PermitForm.read(id, fields, Kazakhstan.dayOf(now)));
  }

  /** An inspection, with one of its violations or without. */
  static Statement inspection(Fields fields, Instant now) {
    var facility = facility(fields);
    var id = id(fields, "inspection", Entry.ID);
    return EntryStatement.of(facility, InspectionForm.read(id, fields, Kazakhstan.dayOf(now)));
  }

  private static String facility(Fields fields) {
    return id(fields, "facility", Facility.ID);
  }

  private static String id(Fields fields, String name, Pattern pattern) {
    return fields.required(name, fields.matching(name, pattern, "bad_id"));
  }

  private static Integer year(Fields fields) {
    return fields.required(
        "year", fields.integer("year", ImpactReport.FIRST_YEAR, ImpactReport.LAST_YEAR));
  }
}
