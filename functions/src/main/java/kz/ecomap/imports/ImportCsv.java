package kz.ecomap.imports;

import java.util.Set;
import kz.ecomap.Wiring;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;

/**
 * POST /imports: a small CSV; all or nothing. With {@code dryRun=true} it is nothing, and the
 * answer says what would be.
 */
public final class ImportCsv extends ApiFunction {
  /** Bytes; more than the largest import needs, and well below what Lambda takes. */
  static final int LARGEST = 2_000_000;

  private final Imports imports;

  /** For Lambda. */
  public ImportCsv() {
    this(Wiring.live());
  }

  /** With given services. */
  public ImportCsv(Wiring wiring) {
    this.imports = new Imports(wiring.facilities(), wiring.clock());
  }

  @Override
  protected Set<String> queryParameters() {
    return Set.of("kind", "dryRun");
  }

  @Override
  protected Response answer(Request request) {
    var query = request.parameters();
    var kind = query.oneOf("kind", ImportKind.codes()).map(ImportKind::of);
    if (query.text("kind").isEmpty()) {
      query.reject("kind", "required");
    }
    boolean dryRun = query.flag("dryRun").orElse(false);
    query.done();
    request.requireContentType("text/csv");
    if (request.body().length > LARGEST) {
      throw Problem.tooLarge();
    }
    return Response.ok(imports.run(kind.orElseThrow(), request.body(), dryRun, request.language()))
        .uncached();
  }
}
