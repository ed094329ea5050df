package kz.ecomap.benchmarks.imports;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.S3Event;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3BucketEntity;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3Entity;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3EventNotificationRecord;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3ObjectEntity;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import kz.ecomap.Wiring;
import kz.ecomap.benchmarks.measure.Meter;
import kz.ecomap.imports.AdvanceImports;
import kz.ecomap.imports.CheckImport;
import kz.ecomap.imports.GetImport;
import kz.ecomap.imports.PublishImport;
import kz.ecomap.imports.RequestImport;
import kz.ecomap.shared.aws.Aws;
import kz.ecomap.shared.config.Environment;
import kz.ecomap.shared.config.Resource;
import kz.ecomap.shared.http.ApiFunction;
import kz.ecomap.shared.json.Json;
import software.amazon.awssdk.core.sync.RequestBody;

/** Imports one file by the functions as they are, and prints what it took. */
final class ImportProcess {
  private final Environment environment = Environment.ofProcess();
  private final Wiring wiring = new Wiring(environment, InstantSource.system());
  private int calls;
  private int requests;
  private double units;

  private ImportProcess() {}

  /** The file. */
  public static void main(String[] arguments) throws Exception {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    // Standard output is where functions log, a line a request.
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    out.print(new ImportProcess().run(Path.of(arguments[0])).line());
  }

  private ImportResult run(Path file) throws Exception {
    var id = upload(file);
    long began = System.nanoTime();
    new CheckImport(wiring).handleRequest(arrived(id), null);
    measured();
    long read = System.nanoTime();
    advance(id, "checking");
    long checked = System.nanoTime();
    int clean = get(id).get("clean").intValue();
    call(new PublishImport(wiring), "{}", id);
    advance(id, "publishing");
    long published = System.nanoTime();
    var end = get(id);
    if (!end.get("state").textValue().equals("published") || clean != end.get("rows").intValue()) {
      throw new IllegalStateException("not imported: " + end);
    }
    return new ImportResult(
        clean,
        (read - began) / 1e9,
        (checked - read) / 1e9,
        (published - checked) / 1e9,
        heap(),
        calls,
        requests,
        units);
  }

  private String upload(Path file) throws Exception {
    var digest = MessageDigest.getInstance("SHA-256");
    try (var in = Files.newInputStream(file)) {
      var buffer = new byte[65_536];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    var draft =
        Map.of(
            "kind", "releases",
            "fileName", file.getFileName().toString(),
            "contentType", "text/csv",
            "size", Files.size(file),
            "sha256", HexFormat.of().formatHex(digest.digest()));
    var ticket =
        call(new RequestImport(wiring), new String(Json.write(draft), StandardCharsets.UTF_8), "");
    var id = ticket.get("id").textValue();
    var bucket = environment.nameOf(Resource.IMPORT_UPLOADS);
    Aws.s3().putObject(put -> put.bucket(bucket).key(id), RequestBody.fromFile(file));
    Meter.takeCost();
    return id;
  }

  /** Calls the function as the table's stream would, as long as the import is in a state. */
  private void advance(String id, String state) throws IOException {
    var function = new AdvanceImports(wiring);
    while (get(id).get("state").textValue().equals(state)) {
      var failures = function.handleRequest(changed(id), null).getBatchItemFailures();
      if (!failures.isEmpty()) {
        throw new IllegalStateException("a step failed");
      }
      measured();
    }
  }

  private void measured() {
    var cost = Meter.takeCost();
    calls++;
    requests += cost.requests();
    units += cost.units();
  }

  /** Of all pools together, each at its fullest, which is never less than at any one moment. */
  private static long heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }

  private JsonNode get(String id) throws IOException {
    var answer = call(new GetImport(wiring), null, id);
    Meter.takeCost();
    return answer;
  }

  private static JsonNode call(ApiFunction function, String body, String id) throws IOException {
    var event = Json.MAPPER.createObjectNode().put("httpMethod", body == null ? "GET" : "POST");
    event.put("body", body);
    event.putObject("headers").put("Content-Type", "application/json");
    event.putObject("pathParameters").put("id", id);
    var out = new ByteArrayOutputStream();
    function.handleRequest(new ByteArrayInputStream(Json.write(event)), out, null);
    return Json.MAPPER.readTree(Json.read(out.toByteArray()).get("body").textValue());
  }

  private static S3Event arrived(String id) {
    var entity = new S3Entity("bench", new S3BucketEntity("bench", null, null), object(id), "1.0");
    var record =
        new S3EventNotificationRecord(
            "eu-central-1", "ObjectCreated:Put", "aws:s3", null, "2.1", null, null, entity, null);
    return new S3Event(List.<S3EventNotificationRecord>of(record));
  }

  private static S3ObjectEntity object(String id) {
    return new S3EventNotification.S3ObjectEntity(id, 1L, "tag", null, "0");
  }

  private static DynamodbEvent changed(String id) {
    var image = Map.of("pk", new AttributeValue("IMPORTS"), "sk", new AttributeValue(id));
    var record = new DynamodbStreamRecord();
    record.setDynamodb(new StreamRecord().withNewImage(image).withSequenceNumber("1"));
    var event = new DynamodbEvent();
    event.setRecords(List.of(record));
    return event;
  }
}
