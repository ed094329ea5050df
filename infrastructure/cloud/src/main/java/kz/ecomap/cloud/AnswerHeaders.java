package kz.ecomap.cloud;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.ecomap.shared.config.Resource;
import kz.ecomap.site.SiteHeaders;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.cloudfront.HeadersFrameOption;
import software.amazon.awscdk.services.cloudfront.HeadersReferrerPolicy;
import software.amazon.awscdk.services.cloudfront.ResponseCustomHeader;
import software.amazon.awscdk.services.cloudfront.ResponseCustomHeadersBehavior;
import software.amazon.awscdk.services.cloudfront.ResponseHeadersContentSecurityPolicy;
import software.amazon.awscdk.services.cloudfront.ResponseHeadersContentTypeOptions;
import software.amazon.awscdk.services.cloudfront.ResponseHeadersFrameOptions;
import software.amazon.awscdk.services.cloudfront.ResponseHeadersPolicy;
import software.amazon.awscdk.services.cloudfront.ResponseHeadersReferrerPolicy;
import software.amazon.awscdk.services.cloudfront.ResponseHeadersStrictTransportSecurity;
import software.amazon.awscdk.services.cloudfront.ResponseSecurityHeadersBehavior;
import software.constructs.Construct;

/**
 * The site's security headers, put on at the edge. CloudFront takes those that it knows only as
 * settings of their own, and the others only as custom headers.
 */
final class AnswerHeaders {
  private final ResponseSecurityHeadersBehavior.Builder known =
      ResponseSecurityHeadersBehavior.builder();
  private final List<ResponseCustomHeader> custom = new ArrayList<>();

  private AnswerHeaders(Map<String, String> headers) {
    headers.forEach(this::add);
    known.strictTransportSecurity(
        ResponseHeadersStrictTransportSecurity.builder()
            .accessControlMaxAge(Duration.days(365))
            .includeSubdomains(true)
            .override(true)
            .build());
  }

  /** The policy with which every answer leaves. */
  static ResponseHeadersPolicy of(
      Construct scope, Options options, DataBuckets buckets, Staff staff) {
    var headers =
        new AnswerHeaders(
            SiteHeaders.of(
                origins(options, buckets, staff),
                List.of(address(buckets, Resource.HELD_PICTURES))));
    return ResponseHeadersPolicy.Builder.create(scope, "AnswerHeaders")
        .securityHeadersBehavior(headers.known.build())
        .customHeadersBehavior(
            ResponseCustomHeadersBehavior.builder().customHeaders(headers.custom).build())
        .build();
  }

  /** Whom pages may talk to besides their own host. */
  private static List<String> origins(Options options, DataBuckets buckets, Staff staff) {
    var origins = new ArrayList<String>();
    DataBuckets.UPLOADED_TO.forEach(bucket -> origins.add(address(buckets, bucket)));
    origins.addAll(staff.origins());
    options.basemap().map(URI::create).map(AnswerHeaders::origin).ifPresent(origins::add);
    return origins;
  }

  /** Signed addresses name the bucket in their path; the slash at the end lets no other one in. */
  private static String address(DataBuckets buckets, Resource bucket) {
    return "https://s3." + Aws.REGION + ".amazonaws.com/" + buckets.nameOf(bucket) + "/";
  }

  private static String origin(URI address) {
    return address.getScheme() + "://" + address.getAuthority();
  }

  private void add(String name, String value) {
    switch (name) {
      case "Content-Security-Policy" ->
          known.contentSecurityPolicy(
              ResponseHeadersContentSecurityPolicy.builder()
                  .contentSecurityPolicy(value)
                  .override(true)
                  .build());
      case "X-Content-Type-Options" ->
          known.contentTypeOptions(
              ResponseHeadersContentTypeOptions.builder().override(true).build());
      case "X-Frame-Options" ->
          known.frameOptions(
              ResponseHeadersFrameOptions.builder()
                  .frameOption(HeadersFrameOption.valueOf(constant(value)))
                  .override(true)
                  .build());
      case "Referrer-Policy" ->
          known.referrerPolicy(
              ResponseHeadersReferrerPolicy.builder()
                  .referrerPolicy(HeadersReferrerPolicy.valueOf(constant(value)))
                  .override(true)
                  .build());
      default ->
          custom.add(
              ResponseCustomHeader.builder().header(name).value(value).override(true).build());
    }
  }

  private static String constant(String value) {
    return value.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
