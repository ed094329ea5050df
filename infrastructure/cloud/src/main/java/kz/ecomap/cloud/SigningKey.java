package kz.ecomap.cloud;

import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.kms.Key;
import software.amazon.awscdk.services.secretsmanager.Secret;
import software.amazon.awscdk.services.secretsmanager.SecretStringGenerator;
import software.constructs.Construct;

/**
 * The secret that cursors are signed and tracking codes derived with, and the key that settings of
 * functions are encrypted with. Both are retained: without the secret no reporter's tracking code
 * is ever right again.
 */
final class SigningKey {
  private final Secret secret;
  private final Key settingsKey;

  SigningKey(Construct scope) {
    secret =
        Secret.Builder.create(scope, "SigningKey")
            .description("Signs cursors and derives tracking codes; must never change")
            .generateSecretString(
                SecretStringGenerator.builder().passwordLength(64).excludePunctuation(true).build())
            .removalPolicy(RemovalPolicy.RETAIN)
            .build();
    settingsKey =
        Key.Builder.create(scope, "SettingsKey")
            .description("Encrypts the settings and snapshots of Ecomap's functions")
            .enableKeyRotation(true)
            .removalPolicy(RemovalPolicy.RETAIN)
            .build();
  }

  /** CloudFormation's own reference: the value is in no template and in no output. */
  String reference() {
    return secret.getSecretValue().unsafeUnwrap();
  }

  /** What the functions' settings are encrypted with. */
  Key settingsKey() {
    return settingsKey;
  }

  /** Lets a function's role have its own settings decrypted, and only by Lambda. */
  PolicyStatement opensSettings() {
    return PolicyStatement.Builder.create()
        .sid("OwnSettings")
        .actions(List.of("kms:Decrypt"))
        .resources(List.of(settingsKey.getKeyArn()))
        .conditions(
            Map.of(
                "StringEquals",
                Map.of("kms:ViaService", "lambda." + Aws.REGION + ".amazonaws.com")))
        .build();
  }
}
