package kz.ecomap.imports;

import java.util.List;
import java.util.Optional;
import kz.ecomap.Wiring;
import kz.ecomap.shared.dynamo.Page;
import kz.ecomap.shared.http.Listing;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;

/** GET /imports/{id}/errors.csv: every error of a file, in the order of the file. */
public final class GetImportErrors extends ImportFunction {
  private static final List<String> COLUMNS =
      List.of("sheet", "row", "column", "code", "detail", "value");

  private final StagedFiles files;

  /** For Lambda. */
  public GetImportErrors() {
    this(Wiring.live());
  }

  /** With given services. */
  public GetImportErrors(Wiring wiring) {
    super(wiring);
    this.files = wiring.stagedFiles();
  }

  @Override
  protected Response answer(Request request) {
    var language = request.language();
    var rows =
        new FileErrors(store(), files)
            .kept(named(request)).stream()
                .map(
                    error ->
                        List.<Object>of(
                            error.sheet(),
                            error.row(),
                            error.column(),
                            error.code(),
                            error.detail(language),
                            error.value()))
                .toList();
    return Listing.csv(request, COLUMNS, new Page<>(rows, Optional.empty())).uncached();
  }
}
