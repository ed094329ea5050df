package kz.ecomap.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import kz.ecomap.imports.Import.Count;
import kz.ecomap.shared.text.Language;
import kz.ecomap.shared.text.Messages;
import kz.ecomap.shared.time.Kazakhstan;

/** Imports as clients see them. */
final class ImportView {
  private ImportView() {}

  static Map<String, Object> of(Import shown, Language language) {
    var view = summary(shown, language);
    view.put(
        "firstErrors", shown.firstErrors().stream().map(error -> error.view(language)).toList());
    return view;
  }

  /** Without the errors, for lists. */
  static Map<String, Object> summary(Import shown, Language language) {
    var view = new LinkedHashMap<String, Object>();
    view.put("id", shown.id());
    view.put("kind", shown.file().kind());
    view.put("fileName", shown.file().fileName());
    view.put("startedAt", Kazakhstan.rfc3339(shown.startedAt()));
    view.put("state", shown.state().code());
    for (var count : Count.values()) {
      view.put(count.code(), shown.count(count));
    }
    view.put("failureCode", shown.failure().orElse(null));
    view.put(
        "failure",
        shown.failure().map(code -> Messages.text(language, "import." + code)).orElse(null));
    return view;
  }
}
