package kz.ecomap.imports;

import java.util.Arrays;
import kz.ecomap.shared.http.Query;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.text.Language;

/** In which language a template is asked for. */
final class TemplateLanguage {
  private TemplateLanguage() {}

  /** The parameter's language, or that of the caller. */
  static Language of(Request request) {
    var query = request.parameters();
    var language = of(query, request.language());
    query.done();
    return language;
  }

  /** The same, of a query with other parameters. */
  static Language of(Query query, Language otherwise) {
    var codes = Arrays.stream(Language.values()).map(Language::code).toList();
    return query
        .oneOf("language", codes)
        .flatMap(
            code ->
                Arrays.stream(Language.values())
                    .filter(language -> language.code().equals(code))
                    .findFirst())
        .orElse(otherwise);
  }
}
