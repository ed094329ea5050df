package kz.ecomap.cloud;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kz.ecomap.shared.text.Language;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.cognito.AccountRecovery;
import software.amazon.awscdk.services.cognito.AuthFlow;
import software.amazon.awscdk.services.cognito.ClientAttributes;
import software.amazon.awscdk.services.cognito.CognitoDomainOptions;
import software.amazon.awscdk.services.cognito.Mfa;
import software.amazon.awscdk.services.cognito.MfaSecondFactor;
import software.amazon.awscdk.services.cognito.OAuthFlows;
import software.amazon.awscdk.services.cognito.OAuthScope;
import software.amazon.awscdk.services.cognito.OAuthSettings;
import software.amazon.awscdk.services.cognito.PasswordPolicy;
import software.amazon.awscdk.services.cognito.SignInAliases;
import software.amazon.awscdk.services.cognito.StandardAttributesMask;
import software.amazon.awscdk.services.cognito.StringAttribute;
import software.amazon.awscdk.services.cognito.UserPool;
import software.amazon.awscdk.services.cognito.UserPoolClient;
import software.amazon.awscdk.services.cognito.UserPoolDomainOptions;
import software.amazon.awscdk.services.cognito.UserPoolGroupOptions;

/**
 * The accounts of staff. Only an administrator makes them; citizens have none. The page signs in by
 * the code flow with PKCE, so its client has no secret.
 */
final class Staff {
  /** The roles that endpoints know, as groups. */
  static final List<String> GROUPS = List.of("moderator", "authority", "editor", "administrator");

  private final UserPool pool;
  private final String signInHost;
  private UserPoolClient client;

  Staff(Stack stack, Options options) {
    pool =
        UserPool.Builder.create(stack, "Staff")
            .selfSignUpEnabled(false)
            .signInAliases(SignInAliases.builder().email(true).build())
            .signInCaseSensitive(false)
            .accountRecovery(AccountRecovery.EMAIL_ONLY)
            .passwordPolicy(
                PasswordPolicy.builder()
                    .minLength(14)
                    .requireDigits(true)
                    .requireLowercase(true)
                    .requireUppercase(true)
                    .requireSymbols(true)
                    .tempPasswordValidity(Duration.days(3))
                    .build())
            // Required, not optional: the sign-in page lets nobody enrol who does not have to.
            .mfa(Mfa.REQUIRED)
            .mfaSecondFactor(MfaSecondFactor.builder().otp(true).sms(false).build())
            .customAttributes(Map.of("authority", attribute(), "region", attribute()))
            .deletionProtection(true)
            .removalPolicy(RemovalPolicy.RETAIN)
            .build();
    GROUPS.forEach(
        group ->
            pool.addGroup(
                "Group" + group, UserPoolGroupOptions.builder().groupName(group).build()));
    var prefix = options.signInPrefix().orElse("ecomap-" + Aws.ACCOUNT_ID);
    pool.addDomain(
        "SignIn",
        UserPoolDomainOptions.builder()
            .cognitoDomain(CognitoDomainOptions.builder().domainPrefix(prefix).build())
            .build());
    signInHost = prefix + ".auth." + Aws.REGION + ".amazoncognito.com";
    CfnOutput.Builder.create(stack, "StaffPool")
        .description("Where the first moderator is made")
        .value(pool.getUserPoolId())
        .build();
  }

  /** Makes the client with which the site at an address signs staff in. */
  void welcomes(String siteOrigin) {
    var pages =
        Arrays.stream(Language.values())
            .map(language -> siteOrigin + "/" + language.code() + "/staff/")
            .toList();
    client =
        UserPoolClient.Builder.create(pool, "Page")
            .userPool(pool)
            .generateSecret(false)
            .preventUserExistenceErrors(true)
            .enableTokenRevocation(true)
            .authFlows(AuthFlow.builder().userSrp(true).build())
            .oAuth(
                OAuthSettings.builder()
                    .flows(OAuthFlows.builder().authorizationCodeGrant(true).build())
                    .scopes(List.of(OAuthScope.OPENID, OAuthScope.EMAIL))
                    .callbackUrls(pages)
                    .logoutUrls(pages)
                    .build())
            .readAttributes(
                new ClientAttributes()
                    .withStandardAttributes(StandardAttributesMask.builder().email(true).build())
                    .withCustomAttributes("authority", "region"))
            // Nobody says themselves which authority they speak for.
            .writeAttributes(
                new ClientAttributes()
                    .withStandardAttributes(StandardAttributesMask.builder().email(true).build()))
            .idTokenValidity(Duration.hours(1))
            .accessTokenValidity(Duration.hours(1))
            .refreshTokenValidity(Duration.hours(12))
            .build();
  }

  /** As in the tokens' {@code iss} claim. */
  String issuer() {
    return pool.getUserPoolProviderUrl();
  }

  /** As in the tokens' {@code aud} claim. */
  String clientId() {
    return client.getUserPoolClientId();
  }

  /** Where the page fetches the issuer's description and its tokens. */
  List<String> origins() {
    return List.of("https://cognito-idp." + Aws.REGION + ".amazonaws.com", "https://" + signInHost);
  }

  private static StringAttribute attribute() {
    return StringAttribute.Builder.create().minLen(1).maxLen(64).mutable(true).build();
  }
}
