package kz.ecomap.local;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.ecomap.local.pumps.Jobs;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;
import kz.ecomap.shared.json.Json;

/**
 * POST /local/jobs/{name}: runs a job now, for whoever sits at this machine, and answers when it
 * has ended. The body is the detail of its event, as in {@code {"rebuild": true}}.
 */
final class RunJob extends ApiFunction {
  /** Followed by the name of the job. */
  static final String PATH = "/local/jobs/";

  private static final TypeReference<Map<String, Object>> DETAIL = new TypeReference<>() {};

  private final Jobs jobs;
  private final String name;
  private final List<String> origins;

  /**
   * @param origins of the site itself; pages of others are refused
   */
  RunJob(Jobs jobs, String name, List<String> origins) {
    this.jobs = jobs;
    this.name = name;
    this.origins = origins;
  }

  @Override
  protected Response answer(Request request) {
    if (request.header("Origin").filter(origin -> !origins.contains(origin)).isPresent()) {
      throw Problem.forbidden();
    }
    request.requireContentType("application/json");
    var answer = new HashMap<String, Object>();
    answer.put("job", name);
    answer.put("answer", jobs.run(name, detail(request.body())));
    return Response.ok(answer).uncached();
  }

  private static Map<String, Object> detail(byte[] body) {
    try {
      return Json.MAPPER.readValue(body, DETAIL);
    } catch (IOException e) {
      throw Problem.badRequest("not_an_object");
    }
  }
}
