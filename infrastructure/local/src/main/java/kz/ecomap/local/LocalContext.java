package kz.ecomap.local;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * What Lambda tells a function about its call.
 *
 * @param functionName the name of its class
 * @param awsRequestId names the call in the log
 * @param deadline when the call should have ended, by {@link System#nanoTime}
 */
public record LocalContext(String functionName, String awsRequestId, long deadline)
    implements Context {
  /** As long as API Gateway waits. */
  private static final Duration OF_A_REQUEST = Duration.ofSeconds(29);

  private static final int MEGABYTES = 512;

  /** The context of a request. */
  public LocalContext(String functionName, String awsRequestId) {
    this(functionName, awsRequestId, System.nanoTime() + OF_A_REQUEST.toNanos());
  }

  /** The context of a call that may take so long from now. */
  public static LocalContext until(String functionName, String awsRequestId, Duration timeout) {
    return new LocalContext(functionName, awsRequestId, System.nanoTime() + timeout.toNanos());
  }

  @Override
  public String getAwsRequestId() {
    return awsRequestId;
  }

  @Override
  public String getLogGroupName() {
    return "local";
  }

  @Override
  public String getLogStreamName() {
    return "local";
  }

  @Override
  public String getFunctionName() {
    return functionName;
  }

  @Override
  public String getFunctionVersion() {
    return "$LATEST";
  }

  @Override
  public String getInvokedFunctionArn() {
    return "arn:aws:lambda:local:000000000000:function:" + functionName;
  }

  @Override
  public CognitoIdentity getIdentity() {
    return null;
  }

  @Override
  public ClientContext getClientContext() {
    return null;
  }

  @Override
  public int getRemainingTimeInMillis() {
    return (int) Math.max(0, (deadline - System.nanoTime()) / 1_000_000);
  }

  @Override
  public int getMemoryLimitInMB() {
    return MEGABYTES;
  }

  @Override
  public LambdaLogger getLogger() {
    return new LambdaLogger() {
      @Override
      public void log(String message) {
        System.out.println(message);
      }

      @Override
      public void log(byte[] message) {
        System.out.println(new String(message, StandardCharsets.UTF_8));
      }
    };
  }
}
