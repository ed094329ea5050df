package kz.ecomap.cloud;

import java.util.List;
import kz.ecomap.Endpoint;
import kz.ecomap.shared.config.Resource;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.certificatemanager.Certificate;
import software.amazon.awscdk.services.cloudfront.AccessLevel;
import software.amazon.awscdk.services.cloudfront.AddBehaviorOptions;
import software.amazon.awscdk.services.cloudfront.AllowedMethods;
import software.amazon.awscdk.services.cloudfront.BehaviorOptions;
import software.amazon.awscdk.services.cloudfront.CacheCookieBehavior;
import software.amazon.awscdk.services.cloudfront.CacheHeaderBehavior;
import software.amazon.awscdk.services.cloudfront.CachePolicy;
import software.amazon.awscdk.services.cloudfront.CacheQueryStringBehavior;
import software.amazon.awscdk.services.cloudfront.Distribution;
import software.amazon.awscdk.services.cloudfront.Function;
import software.amazon.awscdk.services.cloudfront.FunctionAssociation;
import software.amazon.awscdk.services.cloudfront.FunctionCode;
import software.amazon.awscdk.services.cloudfront.FunctionEventType;
import software.amazon.awscdk.services.cloudfront.FunctionRuntime;
import software.amazon.awscdk.services.cloudfront.HttpVersion;
import software.amazon.awscdk.services.cloudfront.IOrigin;
import software.amazon.awscdk.services.cloudfront.OriginProtocolPolicy;
import software.amazon.awscdk.services.cloudfront.OriginRequestPolicy;
import software.amazon.awscdk.services.cloudfront.SecurityPolicyProtocol;
import software.amazon.awscdk.services.cloudfront.ViewerProtocolPolicy;
import software.amazon.awscdk.services.cloudfront.origins.HttpOrigin;
import software.amazon.awscdk.services.cloudfront.origins.S3BucketOrigin;
import software.amazon.awscdk.services.cloudfront.origins.S3BucketOriginWithOACProps;
import software.amazon.awscdk.services.s3.Bucket;

/** One address for everything: pages, published pictures, the API. */
final class Site {
  private final Stack stack;
  private final Bucket files;
  private final Distribution distribution;
  private final String host;

  Site(Stack stack, Options options, Api api, DataBuckets buckets, Staff staff) {
    this.stack = stack;
    files = DataBuckets.secure(stack, "SiteBucket").build();
    var headers = AnswerHeaders.of(stack, options, buckets, staff);
    var addresses = addresses();
    var published = buckets.of(Resource.PUBLISHED_PICTURES);
    var pages =
        AddBehaviorOptions.builder()
            .viewerProtocolPolicy(ViewerProtocolPolicy.REDIRECT_TO_HTTPS)
            .cachePolicy(CachePolicy.CACHING_OPTIMIZED)
            .functionAssociations(List.of(addresses))
            .responseHeadersPolicy(headers)
            .build();
    var builder =
        Distribution.Builder.create(stack, "Distribution")
            .comment("Ecomap")
            .httpVersion(HttpVersion.HTTP2_AND_3)
            .minimumProtocolVersion(SecurityPolicyProtocol.TLS_V1_2_2021)
            .defaultBehavior(
                BehaviorOptions.builder()
                    // May list, so that CloudFront is told that a file is not there: 404, not 403.
                    .origin(origin(files, AccessLevel.READ, AccessLevel.LIST))
                    .viewerProtocolPolicy(pages.getViewerProtocolPolicy())
                    .cachePolicy(pages.getCachePolicy())
                    .functionAssociations(pages.getFunctionAssociations())
                    .responseHeadersPolicy(headers)
                    .build());
    if (options.domain().isPresent()) {
      builder
          .domainNames(List.of(options.domain().get()))
          .certificate(
              Certificate.fromCertificateArn(
                  stack, "Certificate", options.certificate().orElseThrow()));
    }
    distribution = builder.build();
    distribution.addBehavior(
        EdgeAddresses.PICTURES + "/*", origin(published, AccessLevel.READ), pages);
    distribution.addBehavior(
        Endpoint.BASE + "/*",
        HttpOrigin.Builder.create(api.host())
            .protocolPolicy(OriginProtocolPolicy.HTTPS_ONLY)
            .build(),
        AddBehaviorOptions.builder()
            .viewerProtocolPolicy(ViewerProtocolPolicy.HTTPS_ONLY)
            .allowedMethods(AllowedMethods.ALLOW_ALL)
            .cachePolicy(answers())
            // Everything but Host, by which API Gateway tells its APIs apart.
            .originRequestPolicy(OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER)
            .functionAssociations(List.of(addresses))
            .responseHeadersPolicy(headers)
            .build());
    host = options.domain().orElse(distribution.getDistributionDomainName());
    CfnOutput.Builder.create(stack, "Address").value(origin()).build();
  }

  /** The address that visitors see, without a slash at its end. */
  String origin() {
    return "https://" + host;
  }

  Bucket files() {
    return files;
  }

  /** Caches what the functions' {@code Cache-Control} allows, apart for whatever they vary by. */
  private CachePolicy answers() {
    return CachePolicy.Builder.create(stack, "Answers")
        .minTtl(Duration.seconds(0))
        .defaultTtl(Duration.seconds(0))
        .maxTtl(Duration.days(1))
        .headerBehavior(
            CacheHeaderBehavior.allowList("Authorization", "Tracking-Code", "Accept-Language"))
        .queryStringBehavior(CacheQueryStringBehavior.all())
        .cookieBehavior(CacheCookieBehavior.none())
        .enableAcceptEncodingGzip(true)
        .build();
  }

  private FunctionAssociation addresses() {
    var function =
        Function.Builder.create(stack, "Addresses")
            .comment("Which file, picture or route an address means")
            .functionName(Aws.STACK_NAME + "-addresses")
            .runtime(FunctionRuntime.JS_2_0)
            .code(FunctionCode.fromInline(EdgeAddresses.source()))
            .build();
    return FunctionAssociation.builder()
        .eventType(FunctionEventType.VIEWER_REQUEST)
        .function(function)
        .build();
  }

  private static IOrigin origin(Bucket bucket, AccessLevel... levels) {
    return S3BucketOrigin.withOriginAccessControl(
        bucket, S3BucketOriginWithOACProps.builder().originAccessLevels(List.of(levels)).build());
  }
}
