package kz.ecomap.complaints;

import java.util.HashSet;
import java.util.Set;
import kz.ecomap.Wiring;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.Listing;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;

/** GET /complaints: published complaints, the newest first. */
public final class ListComplaints extends ApiFunction {
  private final PublishedComplaints published;
  private final Wiring wiring;

  /** For Lambda. */
  public ListComplaints() {
    this(Wiring.live());
  }

  /** With given services. */
  public ListComplaints(Wiring wiring) {
    this.wiring = wiring;
    this.published = wiring.publishedComplaints();
  }

  @Override
  protected Set<String> queryParameters() {
    var names = new HashSet<>(ComplaintFilter.PARAMETERS);
    names.addAll(Listing.PARAMETERS);
    return names;
  }

  @Override
  protected Response answer(Request request) {
    var query = request.parameters();
    var filter = ComplaintFilter.of(query);
    int limit = Listing.limit(query);
    query.done();
    var view = wiring.complaintView();
    var page = published.list(filter, limit, query.text("cursor"));
    return Listing.geoJson(request, page.map(one -> view.summary(one, filter.near())))
        .cachedFor(10);
  }
}
