package kz.ecomap.complaints;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.ecomap.Wiring;
import kz.ecomap.places.Regions;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;
import kz.ecomap.shared.time.Kazakhstan;

/** POST /complaints: files a complaint; it is public only once a moderator published it. */
public final class FileComplaint extends ApiFunction {
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{8,64}");

  private final Filings filings;
  private final ComplaintForm form;
  private final InstantSource clock;

  /** For Lambda. */
  public FileComplaint() {
    this(Wiring.live());
  }

  /** With given services. */
  public FileComplaint(Wiring wiring) {
    this.filings = wiring.filings();
    this.form = new ComplaintForm(Regions::codeAt, wiring.facilities()::exists);
    this.clock = wiring.clock();
  }

  @Override
  protected Response answer(Request request) {
    var key = idempotencyKey(request);
    var draft = form.read(request.fields(), Kazakhstan.dayOf(clock.instant()));
    var filing = filings.file(draft, key, request.body());
    return Response.created("/api/v1/complaints/" + filing.id(), view(filing)).uncached();
  }

  private static Optional<String> idempotencyKey(Request request) {
    var key = request.header("Idempotency-Key");
    if (key.isPresent() && !KEY.matcher(key.get()).matches()) {
      throw Problem.badParameter("Idempotency-Key", "bad_idempotency_key");
    }
    return key;
  }

  private Map<String, Object> view(Filing filing) {
    var view = new LinkedHashMap<String, Object>();
    view.put("id", filing.id());
    view.put("trackingCode", filings.trackingCode(filing).display());
    view.put("status", Status.RECEIVED.code());
    view.put("category", filing.category());
    view.put("region", filing.region());
    view.put("authority", filing.authority());
    view.put("filedAt", Kazakhstan.rfc3339(filing.filedAt()));
    view.put("decideBy", filing.decideBy().toString());
    view.put("answerBy", filing.answerBy().toString());
    return view;
  }
}
