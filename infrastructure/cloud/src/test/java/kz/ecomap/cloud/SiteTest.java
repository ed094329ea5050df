package kz.ecomap.cloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.ecomap.Endpoint;
import kz.ecomap.site.SiteHeaders;
import org.junit.jupiter.api.Test;

/** One address for pages, pictures and API, with the site's headers on all of it. */
class SiteTest {
  private final Template stack = Synthesis.shared().stack();
  private final JsonNode distribution =
      stack.only("AWS::CloudFront::Distribution").at("/Properties/DistributionConfig");

  @Test
  void pagesPicturesAndTheApiHaveOneAddress() {
    var paths = new TreeSet<String>();
    distribution.path("CacheBehaviors").forEach(b -> paths.add(b.path("PathPattern").asText()));
    assertEquals(new TreeSet<>(List.of(Endpoint.BASE + "/*", "/pictures/*")), paths);
    assertEquals("http2and3", distribution.path("HttpVersion").asText());
  }

  @Test
  void everyAnswerPassesTheEdgeFunctionAndLeavesWithTheHeaders() {
    var behaviors = new TreeMap<String, JsonNode>();
    behaviors.put("pages", distribution.path("DefaultCacheBehavior"));
    distribution
        .path("CacheBehaviors")
        .forEach(b -> behaviors.put(b.path("PathPattern").asText(), b));
    for (var behavior : behaviors.values()) {
      assertEquals("viewer-request", behavior.at("/FunctionAssociations/0/EventType").asText());
      assertFalse(behavior.path("ResponseHeadersPolicyId").isMissingNode());
      assertTrue(behavior.path("ViewerProtocolPolicy").asText().contains("https"));
    }
  }

  @Test
  void theHeadersAreTheSitesOwn() {
    var config =
        stack
            .only("AWS::CloudFront::ResponseHeadersPolicy")
            .at("/Properties/ResponseHeadersPolicyConfig");
    var security = config.path("SecurityHeadersConfig");
    var sent = new TreeMap<String, String>();
    config
        .at("/CustomHeadersConfig/Items")
        .forEach(h -> sent.put(h.path("Header").asText(), h.path("Value").asText()));
    sent.put("X-Frame-Options", security.at("/FrameOptions/FrameOption").asText());
    sent.put("Referrer-Policy", security.at("/ReferrerPolicy/ReferrerPolicy").asText());
    assertTrue(security.at("/ContentTypeOptions/Override").asBoolean());
    sent.put("X-Content-Type-Options", "nosniff");
    var policy = stack.text(security.at("/ContentSecurityPolicy/ContentSecurityPolicy"));
    sent.put("Content-Security-Policy", withoutOrigins(policy));

    var expected = new TreeMap<>(SiteHeaders.of(List.of(), List.of()));
    expected.computeIfPresent("Content-Security-Policy", (name, value) -> withoutOrigins(value));
    assertEquals(expected, sent);
    assertTrue(security.at("/StrictTransportSecurity/AccessControlMaxAgeSec").asInt() >= 31536000);
  }

  @Test
  void pagesUploadShowHeldPicturesAndAskTheIssuer() {
    var s3 = "https://s3.${AWS::Region}.amazonaws.com/";
    assertEquals(
        Set.of(
            "'self'",
            s3 + "ecomap-quarantine-${AWS::AccountId}-${AWS::Region}/",
            s3 + "ecomap-import-uploads-${AWS::AccountId}-${AWS::Region}/",
            "https://cognito-idp.${AWS::Region}.amazonaws.com",
            "https://ecomap-${AWS::AccountId}.auth.${AWS::Region}.amazoncognito.com"),
        directive("connect-src"));
    var held = "${" + stack.id("AWS::S3::Bucket", "HeldPicturesBucket") + "}";
    assertEquals(Set.of("'self'", "blob:", "data:", s3 + held + "/"), directive("img-src"));
  }

  @Test
  void answersAreCachedApartForWhateverTheyVaryBy() {
    var parameters =
        stack
            .only("AWS::CloudFront::CachePolicy")
            .at("/Properties/CachePolicyConfig/ParametersInCacheKeyAndForwardedToOrigin");
    var headers = new TreeSet<String>();
    parameters.at("/HeadersConfig/Headers").forEach(header -> headers.add(header.asText()));
    assertEquals(
        new TreeSet<>(List.of("Accept-Language", "Authorization", "Tracking-Code")), headers);
    assertEquals("all", parameters.at("/QueryStringsConfig/QueryStringBehavior").asText());
    assertTrue(parameters.path("EnableAcceptEncodingGzip").asBoolean());
  }

  @Test
  void onlyThisDistributionReadsTheBuckets() {
    var allowed = new TreeMap<String, Set<String>>();
    for (var policy : stack.all("AWS::S3::BucketPolicy").values()) {
      for (var statement : policy.at("/Properties/PolicyDocument/Statement")) {
        if (statement.path("Effect").asText().equals("Allow")) {
          assertEquals("cloudfront.amazonaws.com", statement.at("/Principal/Service").asText());
          assertFalse(statement.at("/Condition/StringEquals/AWS:SourceArn").isMissingNode());
          var bucket =
              policy.at("/Properties/Bucket/Ref").asText().replaceFirst("[0-9A-F]{8}$", "");
          allowed
              .computeIfAbsent(bucket, id -> new TreeSet<>())
              .addAll(many(statement.path("Action")));
        }
      }
    }
    assertEquals(
        Map.of(
            "SiteBucket", Set.of("s3:GetObject", "s3:ListBucket"),
            "PublishedPicturesBucket", Set.of("s3:GetObject")),
        allowed);
  }

  private Set<String> directive(String name) {
    var policy =
        stack.text(
            stack
                .only("AWS::CloudFront::ResponseHeadersPolicy")
                .at(
                    "/Properties/ResponseHeadersPolicyConfig/SecurityHeadersConfig"
                        + "/ContentSecurityPolicy/ContentSecurityPolicy"));
    var said = policy.replaceFirst(".*" + name + " ([^;]*);.*", "$1");
    return new TreeSet<>(List.of(said.split(" ", -1)));
  }

  private static Set<String> many(JsonNode value) {
    var texts = new TreeSet<String>();
    if (value.isArray()) {
      value.forEach(one -> texts.add(one.asText()));
    } else {
      texts.add(value.asText());
    }
    return texts;
  }

  /** The policy's shape: where pages may talk to is another test. */
  private static String withoutOrigins(String policy) {
    return policy.replaceAll(" https://[^ ;]+", "");
  }
}
