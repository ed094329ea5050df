package kz.ecomap.casework;

import java.util.Set;
import kz.ecomap.Wiring;
import kz.ecomap.complaints.ComplaintView.Reader;
import kz.ecomap.evidence.Queues;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.Caller;
import kz.ecomap.shared.http.Listing;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;

/** GET /queue: what waits for the caller, the most urgent first. */
public final class ListQueue extends ApiFunction {
  private final Wiring wiring;
  private final Queue queue;

  /** For Lambda. */
  public ListQueue() {
    this(Wiring.live());
  }

  /** With given services. */
  public ListQueue(Wiring wiring) {
    this.wiring = wiring;
    this.queue = wiring.queue();
  }

  @Override
  protected Set<String> queryParameters() {
    return Set.copyOf(Listing.PARAMETERS);
  }

  @Override
  protected Response answer(Request request) {
    var query = request.parameters();
    int limit = Listing.limit(query);
    query.done();
    var view = wiring.complaintView();
    var reader = request.caller().is("moderator") ? Reader.INSIDER : Reader.AUTHORITY;
    var page = queue.page(queueOf(request.caller()), limit, query.text("cursor"));
    return Listing.geoJson(request, page.map(file -> view.whole(file, reader))).uncached();
  }

  /** A token of an authority without its code and region cannot see anything. */
  private static String queueOf(Caller caller) {
    return caller.is("moderator")
        ? Queues.MODERATORS
        : Queues.of(
            caller.authority().orElseThrow(Problem::forbidden),
            caller.region().orElseThrow(Problem::forbidden));
  }
}
