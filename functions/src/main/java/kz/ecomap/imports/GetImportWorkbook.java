package kz.ecomap.imports;

import java.util.Set;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;

/** GET /imports/template.xlsx: a workbook to fill in, with explanations in one language. */
public final class GetImportWorkbook extends ApiFunction {
  @Override
  protected Set<String> queryParameters() {
    return Set.of("language");
  }

  @Override
  protected Response answer(Request request) {
    var language = TemplateLanguage.of(request);
    return Response.of(200, ImportFile.XLSX, new Template(language).workbook())
        .with("Content-Disposition", "attachment; filename=\"ecomap-" + language.code() + ".xlsx\"")
        .cachedFor(3600);
  }
}
