package kz.ecomap.enterprises;

import kz.ecomap.impact.ImpactReport;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.http.Request;

/** What a path says of a report: which facility and which year. */
public final class ReportPath {
  private final String facility;
  private final int year;

  private ReportPath(String facility, int year) {
    this.facility = facility;
    this.year = year;
  }

  /** The id of the facility. */
  public String facility() {
    return facility;
  }

  /** The year of the report. */
  public int year() {
    return year;
  }

  /**
   * Of a request to read.
   *
   * @throws Problem 404 when no report can be there
   */
  public static ReportPath toRead(Request request) {
    int year = number(request.path("year"), 4);
    if (year < ImpactReport.FIRST_YEAR || year > ImpactReport.LAST_YEAR) {
      throw Problem.notFound();
    }
    return new ReportPath(FacilityPath.id(request), year);
  }

  /**
   * Of a request to write.
   *
   * @param thisYear the last year that can be reported
   * @throws Problem 404 when no facility can be there, 400 when the year cannot be reported
   */
  public static ReportPath toWrite(Request request, int thisYear) {
    var facility = FacilityPath.id(request);
    int year = number(request.path("year"), 4);
    if (year < ImpactReport.FIRST_YEAR || year > thisYear) {
      throw Problem.badParameter("year", "out_of_range", ImpactReport.FIRST_YEAR, thisYear);
    }
    return new ReportPath(facility, year);
  }

  /** A number of exactly, or of up to, so many digits without zeros before it; else 0. */
  static int number(String text, int digits) {
    return text.matches("[1-9][0-9]{0," + (digits - 1) + "}") ? Integer.parseInt(text) : 0;
  }
}
