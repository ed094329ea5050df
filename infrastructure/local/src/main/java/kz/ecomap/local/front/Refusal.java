package kz.ecomap.local.front;

import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;

/**
 * What API Gateway answers by itself, before any function: unknown paths and methods, bodies that
 * are too large, callers who may not. It is rendered and logged like every other problem.
 */
final class Refusal extends ApiFunction {
  private final Problem problem;

  Refusal(Problem problem) {
    this.problem = problem;
  }

  @Override
  protected Response answer(Request request) {
    throw problem;
  }
}
