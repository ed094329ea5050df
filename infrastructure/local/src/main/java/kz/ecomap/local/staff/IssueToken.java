package kz.ecomap.local.staff;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.ecomap.codes.Codes;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.FieldError;
import kz.ecomap.shared.http.Problem;
import kz.ecomap.shared.http.Request;
import kz.ecomap.shared.http.Response;

/**
 * POST /local/token: a token of any role for whoever sits at this machine. Forms of other sites are
 * refused, because their visitor does not know that they ask.
 */
public final class IssueToken extends ApiFunction {
  private static final List<String> ROLES =
      List.of("moderator", "authority", "editor", "administrator");

  private final Issuer issuer;
  private final List<String> origins;

  /**
   * @param origins of the site itself
   */
  public IssueToken(Issuer issuer, Collection<String> origins) {
    this.issuer = issuer;
    this.origins = List.copyOf(origins);
  }

  @Override
  protected Response answer(Request request) {
    if (request.header("Origin").filter(origin -> !origins.contains(origin)).isPresent()) {
      throw Problem.forbidden();
    }
    request.requireContentType("application/x-www-form-urlencoded");
    var form = form(new String(request.body(), StandardCharsets.UTF_8));
    var role = form.getOrDefault("role", "");
    var authority = Optional.ofNullable(form.get("authority"));
    check(role, authority);
    var token = issuer.token(role, authority, Optional.ofNullable(form.get("region")));
    return Response.ok(
            Map.of(
                "access_token",
                token,
                "token_type",
                "Bearer",
                "expires_in",
                Issuer.LIFE.toSeconds()))
        .uncached();
  }

  private static void check(String role, Optional<String> authority) {
    var errors = new ArrayList<FieldError>();
    if (!ROLES.contains(role)) {
      errors.add(FieldError.of("/role", role.isEmpty() ? "required" : "unknown_code"));
    }
    if (authority.isPresent() && !Codes.authorities().containsKey(authority.get())) {
      errors.add(FieldError.of("/authority", "unknown_code"));
    } else if (authority.isEmpty() && role.equals("authority")) {
      errors.add(FieldError.of("/authority", "required"));
    }
    if (!errors.isEmpty()) {
      throw Problem.invalid(errors);
    }
  }

  private static Map<String, String> form(String body) {
    var fields = new TreeMap<String, String>();
    for (var pair : body.split("&", 20)) {
      var parts = pair.split("=", 2);
      if (parts.length == 2 && !parts[1].isBlank()) {
        fields.put(parts[0], decoded(parts[1]));
      }
    }
    return fields;
  }

  /** What is not well encoded is no known code either, and is told as such. */
  private static String decoded(String value) {
    try {
      return URLDecoder.decode(value, StandardCharsets.UTF_8).strip();
    } catch (IllegalArgumentException e) {
      return value;
    }
  }
}
