package kz.ecomap.imports;

import java.util.Set;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;

/** GET /imports/template.csv: a CSV of one kind to fill in. */
public final class GetImportTemplate extends ApiFunction {
  @Override
  protected Set<String> queryParameters() {
    return Set.of("kind", "language");
  }

  @Override
  protected Response answer(Request request) {
    var query = request.parameters();
    var kind = query.required("kind", query.oneOf("kind", ImportKind.codes()));
    var language = TemplateLanguage.of(query, request.language());
    query.done();
    var csv = new Template(language).csv(ImportKind.of(kind));
    return Response.of(200, "text/csv; charset=utf-8", csv)
        .with("Content-Disposition", "attachment; filename=\"" + kind + ".csv\"")
        .cachedFor(3600);
  }
}
