package kz.ecomap.testing;

import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The sample events of the repository, one a function, read as Lambda's own runtime reads them. */
public final class SampleEvent {
  private static final Path FOLDER = Path.of("..", "events");

  private SampleEvent() {}

  /** The text of an event. */
  public static String text(String name) {
    try {
      return Files.readString(FOLDER.resolve(name + ".json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An event of a type of aws-lambda-java-events. */
  public static <T> T of(Class<T> type, String json) {
    return LambdaEventSerializers.serializerFor(type, SampleEvent.class.getClassLoader())
        .fromJson(json);
  }
}
