package kz.ecomap;

import java.util.Set;
import kz.ecomap.shared.config.Grant;
import kz.ecomap.shared.config.Resource;

/**
 * A function that an event starts.
 *
 * @param name as it is deployed
 * @param function a {@code RequestHandler} of a type of aws-lambda-java-events
 * @param trigger what starts it
 * @param source the bucket or table whose events it gets; null for the authorizer
 * @param grants what it may touch
 * @param memoryMegabytes how much memory it needs
 */
public record EventFunction(
    String name,
    Class<?> function,
    Trigger trigger,
    Resource source,
    Set<Grant> grants,
    int memoryMegabytes) {

  /** The kinds of events. */
  public enum Trigger {
    /** An object was created in a bucket. */
    OBJECT_CREATED,
    /** Items of a table changed. */
    TABLE_STREAM,
    /** API Gateway asks who calls. */
    AUTHORIZER
  }
}
