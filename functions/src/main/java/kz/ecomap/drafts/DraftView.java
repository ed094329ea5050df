package kz.ecomap.drafts;

import java.util.LinkedHashMap;
import java.util.Map;
import kz.ecomap.shared.http.ETags;
import kz.ecomap.shared.http.Response;
import kz.ecomap.shared.text.Language;
import kz.ecomap.shared.time.Kazakhstan;

/** Drafts as editors see them. */
final class DraftView {
  private DraftView() {}

  static Response answer(Judged judged, Language language) {
    var draft = judged.draft();
    var view = new LinkedHashMap<String, Object>();
    view.put("year", draft.year());
    view.put("version", draft.version());
    view.put("savedAt", Kazakhstan.rfc3339(draft.savedAt()));
    if (draft.basedOn() > 0) {
      view.put("basedOnRevision", draft.basedOn());
    }
    view.put("report", draft.report());
    view.put(
        "errors",
        judged.errors().stream()
            .map(error -> said(error.pointer(), error.code(), error.detail(language)))
            .toList());
    view.put(
        "findings",
        judged.findings().stream()
            .map(finding -> said(finding.pointer(), finding.code(), finding.detail(language)))
            .toList());
    return Response.ok(view).with("ETag", ETags.ofVersion(draft.version())).uncached();
  }

  private static Map<String, Object> said(String pointer, String code, String detail) {
    return Map.of("pointer", pointer, "code", code, "detail", detail);
  }
}
