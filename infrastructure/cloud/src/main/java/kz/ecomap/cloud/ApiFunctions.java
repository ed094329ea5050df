package kz.ecomap.cloud;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.ecomap.Endpoint;
import kz.ecomap.EventFunction;
import kz.ecomap.EventFunction.Trigger;
import kz.ecomap.EventFunctions;
import kz.ecomap.shared.config.Grant;
import kz.ecomap.shared.config.Resource.Kind;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.lambda.IFunction;
import software.constructs.Construct;

/**
 * One function for each {@link Endpoint} and each of {@link EventFunctions}, in three groups: each
 * is a stack of its own, because CloudFormation takes at most 500 resources a stack.
 */
final class ApiFunctions {
  /** More memory is more processor: what makes a first answer quick. */
  private static final int ENDPOINT_MEGABYTES = 1024;

  /** API Gateway gives up after 29 seconds. */
  private static final Duration ENDPOINT_TIMEOUT = Duration.seconds(28);

  private final Holdings holdings;
  private final SigningKey key;
  private final Staff staff;
  private final EventSources sources;
  private final Map<String, LambdaFunction> functions = new LinkedHashMap<>();

  ApiFunctions(Construct scope, Options options, Holdings holdings, SigningKey key, Staff staff) {
    this.holdings = holdings;
    this.key = key;
    this.staff = staff;
    var forAnyone = new FunctionGroup(scope, "PublicFunctions", options, key);
    var forStaff = new FunctionGroup(scope, "StaffFunctions", options, key);
    var onEvents = new FunctionGroup(scope, "EventFunctions", options, key);
    this.sources = new EventSources(onEvents, holdings);
    for (var endpoint : Endpoint.values()) {
      var name = Names.words(endpoint);
      var group = endpoint.access().roles().isEmpty() ? forAnyone : forStaff;
      functions.put(name, group.add(name, plan(endpoint)));
    }
    for (var event : EventFunctions.ALL) {
      var function = onEvents.add(event.name(), plan(event));
      functions.put(event.name(), function);
      sources.connect(event, function);
    }
  }

  /** The version that runs. */
  IFunction live(String name) {
    return functions.get(name).live();
  }

  /** Its ARN. */
  String arnOf(String name) {
    return live(name).getFunctionArn();
  }

  private LambdaFunction.Plan plan(Endpoint endpoint) {
    return new LambdaFunction.Plan(
        endpoint.method() + " " + endpoint.path(),
        endpoint.function(),
        ENDPOINT_MEGABYTES,
        ENDPOINT_TIMEOUT,
        statements(endpoint.grants(), List.of()),
        settings(endpoint.grants()));
  }

  private LambdaFunction.Plan plan(EventFunction event) {
    var settings = settings(event.grants());
    if (event.trigger() == Trigger.AUTHORIZER) {
      settings.put("ECOMAP_ISSUER", staff.issuer());
      settings.put("ECOMAP_AUDIENCE", staff.clientId());
    }
    return new LambdaFunction.Plan(
        Names.dashed(Names.words(event.trigger())).replace('-', ' ') + ": " + event.name(),
        event.function(),
        event.memoryMegabytes(),
        Duration.seconds(event.trigger().timeout().toSeconds()),
        statements(event.grants(), sources.statements(event)),
        settings);
  }

  private List<PolicyStatement> statements(Set<Grant> grants, List<PolicyStatement> more) {
    var statements = new ArrayList<>(holdings.statements(grants));
    statements.addAll(more);
    statements.add(key.opensSettings());
    return statements;
  }

  /** Cursors and tracking codes are of tables: whoever touches none gets no signing key. */
  private Map<String, String> settings(Set<Grant> grants) {
    var settings = new LinkedHashMap<>(holdings.settings(grants));
    if (grants.stream().anyMatch(grant -> grant.resource().kind() == Kind.TABLE)) {
      settings.put("ECOMAP_SIGNING_KEY", key.reference());
    }
    return settings;
  }
}
