package kz.ecomap.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ecomap.Endpoint;
import kz.ecomap.Wiring;
import kz.ecomap.casework.Cases.Filed;
import kz.ecomap.complaints.Status;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.http.Caller;
import kz.ecomap.testing.ApiCall;
import kz.ecomap.testing.TestCloud;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may do what in which state: every role, every endpoint of a complaint, every state. */
class RightsTest {
  private static final List<Status> STATES =
      List.of(
          Status.RECEIVED,
          Status.PUBLISHED,
          Status.IN_WORK,
          Status.ANSWERED,
          Status.RESOLVED,
          Status.CONTESTED,
          Status.REJECTED,
          Status.JOINED,
          Status.WITHDRAWN);
  private static final List<String> ROLES =
      List.of("anyone", "reporter", "moderator", "authority", "other", "editor", "administrator");

  /** One code stands for every state. */
  private static final String MATRIX =
      """
                               received published in_work answered resolved contested rejected joined withdrawn
      get       anyone              404       200     200      200      200       200      404    307       404
      get       reporter            200
      get       moderator           200
      get       authority           404       200     200      200      200       200      404    307       404
      get       other               404       200     200      200      200       200      404    307       404
      get       editor              404       200     200      200      200       200      404    307       404
      get       administrator       404       200     200      200      200       200      404    307       404
      photo     anyone              404
      photo     reporter            201       201     201      201      201       201      409    409       409
      photo     moderator           201       201     201      201      201       201      409    409       409
      photo     authority           404
      photo     other               404
      photo     editor              404
      photo     administrator       404
      page      anyone              404
      page      reporter            404
      page      moderator           404
      page      authority           404       201     201      201      201       201      404    404       404
      page      other               404       403     403      403      403       403      404    404       404
      page      editor              404
      page      administrator       404
      proof     anyone              404
      proof     reporter            404
      proof     moderator           404
      proof     authority           404       201     201      201      201       201      404    404       404
      proof     other               404       403     403      403      403       403      404    404       404
      proof     editor              404       201     201      201      201       201      404    404       404
      proof     administrator       404
      support   anyone              404       201     201      201      201       201      404    404       404
      support   reporter            404       201     201      201      201       201      404    404       404
      support   moderator           404       201     201      201      201       201      404    404       404
      support   authority           404       201     201      201      201       201      404    404       404
      support   other               404       201     201      201      201       201      404    404       404
      support   editor              404       201     201      201      201       201      404    404       404
      support   administrator       404       201     201      201      201       201      404    404       404
      confirm   anyone              404
      confirm   reporter            409       409     409      200      409       409      409    409       409
      confirm   moderator           404
      confirm   authority           404
      confirm   other               404
      confirm   editor              404
      confirm   administrator       404
      contest   anyone              404
      contest   reporter            409       409     409      200      409       409      409    409       409
      contest   moderator           404
      contest   authority           404
      contest   other               404
      contest   editor              404
      contest   administrator       404
      withdraw  anyone              404
      withdraw  reporter            200       200     200      200      409       200      409    409       409
      withdraw  moderator           404
      withdraw  authority           404
      withdraw  other               404
      withdraw  editor              404
      withdraw  administrator       404
      publish   anyone              401
      publish   reporter            401
      publish   moderator           200       409     409      409      409       409      409    409       409
      publish   authority           403
      publish   other               403
      publish   editor              403
      publish   administrator       403
      reject    anyone              401
      reject    reporter            401
      reject    moderator           200       409     409      409      409       409      409    409       409
      reject    authority           403
      reject    other               403
      reject    editor              403
      reject    administrator       403
      forward   anyone              401
      forward   reporter            401
      forward   moderator           409       200     200      409      409       200      409    409       409
      forward   authority           404       200     200      409      409       200      404    404       404
      forward   other               404       403     403      403      403       403      404    404       404
      forward   editor              403
      forward   administrator       403
      join      anyone              401
      join      reporter            401
      join      moderator           200       200     200      409      409       409      409    409       409
      join      authority           403
      join      other               403
      join      editor              403
      join      administrator       403
      part      anyone              401
      part      reporter            401
      part      moderator           409       409     409      409      409       409      409    200       409
      part      authority           403
      part      other               403
      part      editor              403
      part      administrator       403
      take-up   anyone              401
      take-up   reporter            401
      take-up   moderator           403
      take-up   authority           404       200     409      409      409       200      404    404       404
      take-up   other               404       403     403      403      403       403      404    404       404
      take-up   editor              403
      take-up   administrator       403
      extend    anyone              401
      extend    reporter            401
      extend    moderator           403
      extend    authority           404       200     200      409      409       200      404    404       404
      extend    other               404       403     403      403      403       403      404    404       404
      extend    editor              403
      extend    administrator       403
      answer    anyone              401
      answer    reporter            401
      answer    moderator           403
      answer    authority           404       200     200      409      409       200      404    404       404
      answer    other               404       403     403      403      403       403      404    404       404
      answer    editor              403
      answer    administrator       403
      measure   anyone              401
      measure   reporter            401
      measure   moderator           403
      measure   authority           404       201     201      201      201       201      404    404       404
      measure   other               404       403     403      403      403       403      404    404       404
      measure   editor              404       201     201      201      201       201      404    404       404
      measure   administrator       403
      revise    anyone              401
      revise    reporter            401
      revise    moderator           403
      revise    authority           404       200     200      200      200       200      404    404       404
      revise    other               404       403     403      403      403       403      404    404       404
      revise    editor              404       200     200      200      200       200      404    404       404
      revise    administrator       403
      """;

  /** What is asked: by which endpoint, and with which body, if not the sample's. */
  private enum Operation {
    GET(Endpoint.GET_COMPLAINT, null),
    PHOTO(Endpoint.REQUEST_UPLOAD, upload("complaint")),
    PAGE(Endpoint.REQUEST_UPLOAD, upload("answer")),
    PROOF(Endpoint.REQUEST_UPLOAD, upload("after")),
    SUPPORT(Endpoint.SUPPORT_COMPLAINT, null),
    CONFIRM(Endpoint.GIVE_VERDICT, "{'verdict':'confirmed'}"),
    CONTEST(Endpoint.GIVE_VERDICT, null),
    WITHDRAW(Endpoint.WITHDRAW_COMPLAINT, null),
    PUBLISH(Endpoint.DECIDE_COMPLAINT, null),
    REJECT(Endpoint.DECIDE_COMPLAINT, "{'decision':'reject','reason':'Названы люди.'}"),
    FORWARD(
        Endpoint.DECIDE_COMPLAINT,
        "{'decision':'forward','authority':'DEP_ECOLOGY','reason':'Отходы завода.'}"),
    JOIN(Endpoint.DECIDE_COMPLAINT, "{'decision':'join','into':'$other'}"),
    PART(Endpoint.DECIDE_COMPLAINT, "{'decision':'part'}"),
    TAKE_UP(Endpoint.TAKE_UP_COMPLAINT, null),
    EXTEND(Endpoint.EXTEND_TERM, null),
    ANSWER(Endpoint.ANSWER_COMPLAINT, null),
    MEASURE(Endpoint.RECORD_MEASURE, null),
    REVISE(Endpoint.REVISE_MEASURE, null);

    private final Endpoint endpoint;
    private final Optional<String> body;

    Operation(Endpoint endpoint, String body) {
      this.endpoint = endpoint;
      this.body = Optional.ofNullable(body).map(text -> text.replace('\'', '"'));
    }

    private static String upload(String purpose) {
      return "{'contentType':'image/png','size':1000,'sha256':'%s','purpose':'%s'}"
          .formatted("0".repeat(64), purpose);
    }

    String code() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    String sample() {
      var name = endpoint.function().getSimpleName();
      return name.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }
  }

  private static final Cases CASES = new Cases(TestCloud.fresh());
  private static final Map<Status, Filed> WAITING = new EnumMap<>(Status.class);
  private static final Map<String, Map<String, String>> TABLE = table();
  private static final String OTHER = CASES.in(Status.PUBLISHED).id();
  private static int supporters;

  static Stream<Operation> operations() {
    return Arrays.stream(Operation.values());
  }

  @ParameterizedTest
  @MethodSource("operations")
  void everyRoleMayDoItInEveryStateExactlyAsTheTableSays(Operation operation) {
    for (var role : ROLES) {
      var actual = new StringBuilder();
      for (var state : STATES) {
        actual.append(status(operation, role, state)).append(' ');
      }
      assertEquals(
          TABLE.get(operation.code()).get(role),
          actual.toString().strip(),
          operation.code() + " " + role);
    }
  }

  @Test
  void noEndpointOfAComplaintIsLeftOut() {
    var asked = operations().map(one -> one.endpoint).collect(Collectors.toSet());
    // Filed before there is a state; the list and the appeal have tests of their own.
    var others = Set.of("/complaints", "/complaints/{id}/appeal");
    var all =
        Arrays.stream(Endpoint.values())
            .filter(one -> one.path().startsWith("/complaints"))
            .filter(one -> !others.contains(one.path()))
            .collect(Collectors.toSet());
    assertEquals(all, asked);
    assertEquals(Set.of(Status.values()), Set.copyOf(STATES));
  }

  /** The status of the answer; a complaint that it changed is not used again. */
  private static int status(Operation operation, String role, Status state) {
    var filed = WAITING.computeIfAbsent(state, RightsTest::prepared);
    var call = ApiCall.of(operation.sample()).path("id", filed.id()).nobody();
    operation.body.ifPresent(body -> call.body(body.replace("$other", OTHER)));
    if (operation == Operation.SUPPORT) {
      call.body("{\"supporter\":\"browser-number-%05d\"}".formatted(++supporters));
    }
    if (operation == Operation.REVISE) {
      call.path("measure", "1m4k7tx2m8pq");
    }
    call.withoutHeader("Tracking-Code");
    if (role.equals("reporter")) {
      call.header("Tracking-Code", filed.code());
    }
    var refused = authorized(operation.endpoint, role, call);
    if (refused.isPresent()) {
      return refused.get();
    }
    int status = call.to(function(operation.endpoint)).status();
    if (status < 300 && operation != Operation.GET) {
      WAITING.remove(state);
    }
    return status;
  }

  private static Filed prepared(Status state) {
    var filed = CASES.in(state);
    if (state.isPublic()) {
      CASES.take(filed, new Act(CASES.measure(filed)));
    }
    return filed;
  }

  /** What the authorizer does, by the list; empty when it lets the caller through. */
  private static Optional<Integer> authorized(Endpoint endpoint, String role, ApiCall call) {
    boolean staff = !role.equals("anyone") && !role.equals("reporter");
    var name = role.equals("other") ? "authority" : role;
    if (staff && endpoint.access().tokenRead()) {
      switch (role) {
        case "authority" -> call.authority("AKIMAT", "KZ-75");
        case "other" -> call.authority("AKIMAT", "KZ-71");
        default -> call.caller(role);
      }
    }
    var caller =
        staff ? new Caller(Set.of(name), Optional.empty(), Optional.empty()) : Caller.ANYONE;
    return endpoint.access().allows(caller) ? Optional.empty() : Optional.of(staff ? 403 : 401);
  }

  private static ApiFunction function(Endpoint endpoint) {
    try {
      return endpoint.function().getConstructor(Wiring.class).newInstance(CASES.wiring);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Map<String, String>> table() {
    var table = new LinkedHashMap<String, Map<String, String>>();
    var lines = MATRIX.lines().toList();
    assertEquals(
        STATES.stream().map(Status::code).toList(), List.of(lines.get(0).strip().split(" +", 20)));
    for (var line : lines.subList(1, lines.size())) {
      var cells = List.of(line.strip().split(" +", 20));
      var codes = cells.subList(2, cells.size());
      var row =
          codes.size() == 1
              ? String.join(" ", java.util.Collections.nCopies(STATES.size(), codes.get(0)))
              : String.join(" ", codes);
      table.computeIfAbsent(cells.get(0), key -> new TreeMap<>()).put(cells.get(1), row);
    }
    return table;
  }
}
