package kz.ecomap.cloud;

import software.amazon.awscdk.NestedStack;
import software.amazon.awscdk.services.lambda.Code;
import software.constructs.Construct;

/** Functions in a stack of their own, nested in the one that holds the rest. */
final class FunctionGroup extends NestedStack {
  private final Code code;
  private final SigningKey key;

  FunctionGroup(Construct scope, String name, Options options, SigningKey key) {
    super(scope, name);
    this.code = FunctionCode.of(this, options.repository());
    this.key = key;
  }

  /** Makes a function. */
  LambdaFunction add(String name, LambdaFunction.Plan plan) {
    return new LambdaFunction(this, name, plan, code, key.settingsKey());
  }
}
