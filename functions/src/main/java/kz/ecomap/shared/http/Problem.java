package kz.ecomap.shared.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * An error that the caller is told about, thrown anywhere and rendered once as {@code
 * application/problem+json} (RFC 9457). Its title and detail are the messages {@code
 * problem.<code>.title} and {@code .detail}.
 */
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;
  private final String code;
  private final transient List<FieldError> errors;
  private final transient Map<String, Object> facts;

  private Problem(int status, String code, List<FieldError> errors) {
    this(status, code, errors, Map.of());
  }

  private Problem(int status, String code, List<FieldError> errors, Map<String, Object> facts) {
    super(status + " " + code, null, false, false);
    this.status = status;
    this.code = code;
    this.errors = List.copyOf(errors);
    this.facts = Map.copyOf(facts);
  }

  /** 400: the request cannot be understood. */
  public static Problem badRequest(String code) {
    return new Problem(400, code, List.of());
  }

  /** 400 with the query parameters or headers at fault. */
  public static Problem badParameters(List<FieldError> errors) {
    return new Problem(400, "bad_parameters", errors);
  }

  /** 400 for one query parameter or header. */
  public static Problem badParameter(String pointer, String code, Object... arguments) {
    return badParameters(List.of(FieldError.of(pointer, code, arguments)));
  }

  /** 401: a token is missing, expired or not ours. */
  public static Problem unauthorized() {
    return new Problem(401, "unauthorized", List.of());
  }

  /** 403: the caller's role may not do this. */
  public static Problem forbidden() {
    return new Problem(403, "forbidden", List.of());
  }

  /** 404; the same for what never was, what is hidden and what a wrong code asked for. */
  public static Problem notFound() {
    return new Problem(404, "not_found", List.of());
  }

  /** 405: the path exists, but not with this method. */
  public static Problem methodNotAllowed() {
    return new Problem(405, "method_not_allowed", List.of());
  }

  /** 409: the thing is not in a state in which this can be done. */
  public static Problem conflict(String code) {
    return new Problem(409, code, List.of());
  }

  /** 409: it will be possible from a day on. */
  public static Problem notYet(LocalDate from) {
    return new Problem(
        409, "not_yet", List.of(FieldError.of("/clock/dueOn", "possible_from", from.toString())));
  }

  /** 412: somebody else changed it since the caller read it. */
  public static Problem stale() {
    return new Problem(412, "stale", List.of());
  }

  /** 413: the body is larger than the endpoint takes. */
  public static Problem tooLarge() {
    return new Problem(413, "body_too_large", List.of());
  }

  /** 415: the body has another content type than the endpoint takes. */
  public static Problem unsupportedMediaType() {
    return new Problem(415, "unsupported_media_type", List.of());
  }

  /** 422 with every field at fault. */
  public static Problem invalid(List<FieldError> errors) {
    return new Problem(422, "invalid", errors);
  }

  /** 422 for one field. */
  public static Problem invalid(String pointer, String code, Object... arguments) {
    return invalid(List.of(FieldError.of(pointer, code, arguments)));
  }

  /** 422: the body is well formed, and yet cannot be taken. */
  public static Problem unprocessable(String code) {
    return new Problem(422, code, List.of());
  }

  /** 428: the thing exists, so If-Match must say which version is to be replaced. */
  public static Problem preconditionRequired() {
    return new Problem(428, "precondition_required", List.of());
  }

  /** 500; what happened is in the log under the correlation id. */
  static Problem internal() {
    return new Problem(500, "internal", List.of());
  }

  /** The same problem with a fact that explains it, as a member of its own (RFC 9457 §3.2). */
  public Problem about(String member, Object fact) {
    return new Problem(status, code, errors, Map.of(member, fact));
  }

  /** The facts that explain it, by member; often none. */
  public Map<String, Object> facts() {
    return facts;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** Stable, for programs; the last part of the problem's type. */
  public String code() {
    return code;
  }

  /** The fields at fault; often none. */
  public List<FieldError> errors() {
    return errors;
  }
}
