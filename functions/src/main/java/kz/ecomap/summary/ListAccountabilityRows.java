package kz.ecomap.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.ecomap.Wiring;
import kz.ecomap.complaints.ComplaintFilter;
import kz.ecomap.complaints.HandledComplaint;
import kz.ecomap.complaints.PublishedComplaints;
import kz.ecomap.complaints.SentOn;
import kz.ecomap.complaints.SentOnComplaints;
import kz.ecomap.shared.dynamo.Page;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.Listing;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;
import kz.ecomap.shared.time.Kazakhstan;

/**
 * GET /accountability/rows.csv: the complaints behind an authority's numbers, about {@value #ROWS}
 * a page: those that it has, the newest first, then those that it sent on. Codes, days and numbers
 * only: nothing that a spreadsheet would take for a formula, and nothing about a person.
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
          "sent_on",
          "sent_on_late",
          "working_days_until_sent_on");

  /** What stands in the column of the status where the body has the complaint no more. */
  private static final String SENT_ON = "sent_on";

  /** What the cursors among the complaints that were sent on begin with. */
  private static final String AMONG_SENT_ON = SENT_ON + ".";

  private final PublishedComplaints published;
  private final SentOnComplaints sentOn;

  /** For Lambda. */
  public ListAccountabilityRows() {
    this(Wiring.live());
  }

  /** With given services. */
  public ListAccountabilityRows(Wiring wiring) {
    this.published = wiring.publishedComplaints();
    this.sentOn = wiring.sentOnComplaints();
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
    return Listing.csv(request, COLUMNS, page(filter, query.text("cursor")))
        .cachedFor(FRESH_SECONDS);
  }

  private Page<List<Object>> page(ComplaintFilter filter, Optional<String> cursor) {
    var later = cursor.filter(text -> text.startsWith(AMONG_SENT_ON));
    var rows = new ArrayList<List<Object>>();
    if (later.isEmpty()) {
      var page = published.handled(filter, ROWS, cursor).map(ListAccountabilityRows::row);
      if (page.next().isPresent()) {
        return page;
      }
      rows.addAll(page.elements());
    }
    var start = later.map(text -> text.substring(AMONG_SENT_ON.length()));
    var page = sentOn.by(filter, Math.max(1, ROWS - rows.size()), start);
    page.elements().forEach(one -> rows.add(row(one)));
    return new Page<>(rows, page.next().map(next -> AMONG_SENT_ON + next));
  }

  private static List<Object> row(SentOn one) {
    var stay = one.stay();
    return List.of(
        one.id(),
        Kazakhstan.dayOf(one.filedAt()),
        one.region(),
        stay.authority(),
        one.category(),
        SENT_ON,
        "",
        false,
        stay.answeredIn().map(String::valueOf).orElse(""),
        stay.lapses(),
        1,
        stay.late() ? 1 : 0,
        stay.workingDays());
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
        0,
        0,
        "");
  }
}
