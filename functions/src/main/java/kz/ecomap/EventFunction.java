package kz.ecomap;

import java.time.Duration;
import java.util.Set;
import kz.ecomap.shared.config.Grant;
import kz.ecomap.shared.config.Resource;

/**
 * A function that an event starts.
 *
 * @param function a {@code RequestHandler} of a type of aws-lambda-java-events
 * @param trigger what starts it
 * @param source the bucket or table whose events it gets; null for other triggers
 * @param schedule when it runs; null for other triggers
 * @param grants what it may touch
 * @param memoryMegabytes how much memory it needs
 */
public record EventFunction(
    Class<?> function,
    Trigger trigger,
    Resource source,
    Schedule schedule,
    Set<Grant> grants,
    int memoryMegabytes) {

  /** The kinds of events. */
  public enum Trigger {
    /** An object was created in a bucket. The event is an {@code S3Event}. */
    OBJECT_CREATED(Duration.ofMinutes(1)),
    /**
     * Items of a table changed. The event is a {@code DynamodbEvent}; the answer, a {@code
     * StreamsEventResponse}, names the first change that was not worked on.
     */
    TABLE_STREAM(Duration.ofMinutes(1)),
    /**
     * Its time has come. The event is a {@code ScheduledEvent}, once for each time, but possibly
     * late, possibly twice; after a standstill once for all the times that were missed.
     */
    SCHEDULE(Duration.ofMinutes(15)),
    /** API Gateway asks who calls. */
    AUTHORIZER(Duration.ofSeconds(10));

    private final Duration timeout;

    Trigger(Duration timeout) {
      this.timeout = timeout;
    }

    /** How long a call may take. */
    public Duration timeout() {
      return timeout;
    }
  }

  /** Started by every new object of a bucket. */
  static EventFunction onObjects(
      Resource bucket, Class<?> function, int memoryMegabytes, Grant... grants) {
    return new EventFunction(
        function, Trigger.OBJECT_CREATED, bucket, null, Set.of(grants), memoryMegabytes);
  }

  /** Started by changes of a table's items. */
  static EventFunction onStream(
      Resource table, Class<?> function, int memoryMegabytes, Grant... grants) {
    return new EventFunction(
        function, Trigger.TABLE_STREAM, table, null, Set.of(grants), memoryMegabytes);
  }

  /** Started by the clock: a job. Only jobs may scan tables. */
  static EventFunction onSchedule(
      Schedule schedule, Class<?> function, int memoryMegabytes, Grant... grants) {
    return new EventFunction(
        function, Trigger.SCHEDULE, null, schedule, Set.of(grants), memoryMegabytes);
  }

  /** Asked by API Gateway before an endpoint is. */
  static EventFunction authorizer(Class<?> function, int memoryMegabytes) {
    return new EventFunction(function, Trigger.AUTHORIZER, null, null, Set.of(), memoryMegabytes);
  }

  /** As it is deployed: the name of its class. */
  public String name() {
    return function.getSimpleName();
  }
}
