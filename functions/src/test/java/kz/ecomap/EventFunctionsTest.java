package kz.ecomap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayCustomAuthorizerEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.S3Event;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.ecomap.EventFunction.Trigger;
import kz.ecomap.shared.config.Grant.Action;
import kz.ecomap.shared.config.Resource;
import kz.ecomap.shared.config.Resource.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The list of functions that events start can be carried out by AWS. */
class EventFunctionsTest {
  private static final Map<Trigger, Class<?>> EVENTS =
      Map.of(
          Trigger.OBJECT_CREATED, S3Event.class,
          Trigger.TABLE_STREAM, DynamodbEvent.class,
          Trigger.SCHEDULE, ScheduledEvent.class,
          Trigger.AUTHORIZER, APIGatewayCustomAuthorizerEvent.class);

  /** DynamoDB throttles the readers of a shard when there are more. */
  private static final int READERS_OF_A_STREAM = 2;

  static Stream<EventFunction> all() {
    return EventFunctions.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("all")
  void itTakesTheEventOfItsTrigger(EventFunction function) {
    var handler =
        Arrays.stream(function.function().getGenericInterfaces())
            .filter(ParameterizedType.class::isInstance)
            .map(ParameterizedType.class::cast)
            .filter(type -> type.getRawType() == RequestHandler.class)
            .findFirst()
            .orElseThrow();
    assertEquals(EVENTS.get(function.trigger()), handler.getActualTypeArguments()[0]);
  }

  @ParameterizedTest
  @MethodSource("all")
  void itHasASourceOrAScheduleAsItsTriggerNeeds(EventFunction function) {
    var kind = function.source() == null ? null : function.source().kind();
    assertEquals(
        switch (function.trigger()) {
          case OBJECT_CREATED -> Kind.BUCKET;
          case TABLE_STREAM -> Kind.TABLE;
          case SCHEDULE, AUTHORIZER -> null;
        },
        kind);
    assertEquals(function.trigger() == Trigger.SCHEDULE, function.schedule() != null);
  }

  @Test
  void aTableWhoseChangesStartFunctionsHasAStreamWithRoomForThem() {
    for (var shape : Tables.ALL) {
      long readers =
          all()
              .filter(f -> f.trigger() == Trigger.TABLE_STREAM)
              .filter(f -> f.source() == shape.resource())
              .count();
      assertTrue(readers <= (shape.stream() ? READERS_OF_A_STREAM : 0), shape.resource() + "");
    }
  }

  @Test
  void namesAreTheirOwn() {
    var names = new HashSet<String>();
    Arrays.stream(Endpoint.values()).map(e -> e.function().getSimpleName()).forEach(names::add);
    all().forEach(function -> assertTrue(names.add(function.name()), function.name()));
  }

  @ParameterizedTest
  @EnumSource
  void aRequestNeverScans(Endpoint endpoint) {
    assertTrue(endpoint.grants().stream().noneMatch(grant -> grant.action() == Action.SCAN));
  }

  @ParameterizedTest
  @MethodSource("all")
  void onlyJobsScanAndOnlyTables(EventFunction function) {
    var scanned =
        function.grants().stream()
            .filter(grant -> grant.action() == Action.SCAN)
            .map(grant -> grant.resource())
            .toList();
    assertTrue(scanned.isEmpty() || function.trigger() == Trigger.SCHEDULE);
    assertEquals(List.of(), scanned.stream().filter(r -> r.kind() != Kind.TABLE).toList());
    assertTrue(!scanned.contains(Resource.CONTACTS), "nobody reads all reporters' contacts");
  }
}
