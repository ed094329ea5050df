package kz.ecomap.summary;

import java.util.List;
import java.util.Set;
import kz.ecomap.Wiring;
import kz.ecomap.complaints.ComplaintFilter;
import kz.ecomap.complaints.HandledComplaint;
import kz.ecomap.complaints.PublishedComplaints;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.Listing;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;
import kz.ecomap.shared.time.Kazakhstan;

/**
 * GET /accountability/rows.csv: the complaints behind an authority's numbers, the newest first, at
 * most {@value #ROWS} a page. Codes, days and numbers only: nothing that a spreadsheet would take
 * for a formula, and nothing about a person.
 */
public final class ListAccountabilityRows extends ApiFunction {
  private static final int ROWS = 1000;
  private static final int FRESH_SECONDS = 60;
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "filed_on",
          "region",
          "authority",
          "category",
          "status",
          "due_on",
          "overdue",
          "answered_in_working_days",
          "deemed_refusals",
          "hops");

  private final PublishedComplaints published;

  /** For Lambda. */
  public ListAccountabilityRows() {
    this(Wiring.live());
  }

  /** With given services. */
  public ListAccountabilityRows(Wiring wiring) {
    this.published = wiring.publishedComplaints();
  }

  @Override
  protected Set<String> queryParameters() {
    return Set.of("authority", "region", "from", "to", "cursor");
  }

  @Override
  protected Response answer(Request request) {
    var query = request.parameters();
    var filter = ComplaintFilter.of(query);
    query.required("authority", filter.authority());
    query.done();
    var page = published.handled(filter, ROWS, query.text("cursor"));
    return Listing.csv(request, COLUMNS, page.map(ListAccountabilityRows::row))
        .cachedFor(FRESH_SECONDS);
  }

  private static List<Object> row(HandledComplaint one) {
    var complaint = one.complaint();
    var handling = one.handling();
    return List.of(
        complaint.id(),
        Kazakhstan.dayOf(complaint.filedAt()),
        complaint.region(),
        complaint.authority(),
        complaint.category(),
        complaint.status().code(),
        complaint.dueOn(),
        handling.lapsed() && complaint.status().awaitsAuthority(),
        handling.answeredIn().map(String::valueOf).orElse(""),
        handling.lapses(),
        handling.hops());
  }
}
