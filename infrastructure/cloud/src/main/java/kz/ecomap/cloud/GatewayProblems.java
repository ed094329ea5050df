package kz.ecomap.cloud;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.ecomap.shared.json.Json;
import kz.ecomap.shared.text.Language;
import kz.ecomap.shared.text.Messages;
import software.amazon.awscdk.services.apigateway.GatewayResponseOptions;
import software.amazon.awscdk.services.apigateway.ResponseType;
import software.amazon.awscdk.services.apigateway.RestApi;

/**
 * What the gateway answers without asking a function: problems in the functions' own shape and
 * words, in the language of callers who name none.
 */
final class GatewayProblems {
  private GatewayProblems() {}

  static void answer(RestApi api) {
    add(api, "Unauthorized", ResponseType.UNAUTHORIZED, 401, "unauthorized");
    add(api, "Denied", ResponseType.ACCESS_DENIED, 403, "forbidden");
    // So the gateway calls a path or method that it does not know.
    add(api, "Unknown", ResponseType.MISSING_AUTHENTICATION_TOKEN, 404, "not_found");
    add(api, "NotFound", ResponseType.RESOURCE_NOT_FOUND, 404, "not_found");
    add(api, "TooLarge", ResponseType.REQUEST_TOO_LARGE, 413, "body_too_large");
    add(api, "WrongType", ResponseType.UNSUPPORTED_MEDIA_TYPE, 415, "unsupported_media_type");
    add(api, "Throttled", ResponseType.THROTTLED, 429, "too_many_requests");
    add(api, "Timeout", ResponseType.INTEGRATION_TIMEOUT, 504, "internal");
    add(api, "Otherwise5xx", ResponseType.DEFAULT_5_XX, 500, "internal");
    add(api, "Otherwise4xx", ResponseType.DEFAULT_4_XX, 400, "bad_request");
  }

  private static void add(RestApi api, String name, ResponseType type, int status, String code) {
    var headers = new LinkedHashMap<String, String>();
    headers.put("Content-Type", "'application/problem+json'");
    headers.put("Cache-Control", "'no-store'");
    headers.put("Content-Language", "'" + LANGUAGE.code() + "'");
    headers.put("Access-Control-Allow-Origin", "'*'");
    headers.put("X-Correlation-Id", "context.requestId");
    if (status == 401) {
      headers.put("WWW-Authenticate", "'Bearer'");
    }
    if (status == 429) {
      headers.put("Retry-After", "'1'");
    }
    api.addGatewayResponse(
        name,
        GatewayResponseOptions.builder()
            .type(type)
            .statusCode(String.valueOf(status))
            .responseHeaders(headers)
            .templates(Map.of("application/json", body(status, code)))
            .build());
  }

  private static final Language LANGUAGE = Language.accepted(null);

  private static String body(int status, String code) {
    var body = new LinkedHashMap<String, Object>();
    body.put("type", "urn:ecomap:problem:" + code);
    body.put("title", Messages.text(LANGUAGE, "problem." + code + ".title"));
    body.put("status", status);
    body.put("detail", Messages.text(LANGUAGE, "problem." + code + ".detail"));
    body.put("correlationId", "$context.requestId");
    return new String(Json.write(body), StandardCharsets.UTF_8);
  }
}
