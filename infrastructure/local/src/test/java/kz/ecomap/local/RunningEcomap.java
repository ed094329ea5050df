package kz.ecomap.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kz.ecomap.shared.json.Json;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/** Ecomap in processes of its own, started as everybody starts it. */
final class RunningEcomap implements AutoCloseable {
  private static final String READY = "READY ";
  private static final int PATIENCE_SECONDS = 90;

  private final Path data;
  private final Process process;
  private final List<String> said;
  private final String address;
  private final HttpClient client = HttpClient.newHttpClient();

  private RunningEcomap(Path data, Process process, List<String> said, String address) {
    this.data = data;
    this.process = process;
    this.said = said;
    this.address = address;
  }

  /** Starts it on a folder and a free port, without demonstration data, and waits for it. */
  static RunningEcomap on(Path data) throws IOException {
    return ready(data, false);
  }

  /** The same with demonstration data. */
  static RunningEcomap demonstrating(Path data) throws IOException {
    return ready(data, true);
  }

  /** Begins to load demonstration data and ends, as by a power cut, in the middle of it. */
  static void killedWhileLoading(Path data) throws IOException {
    var process = process("--data", data.toString(), "--port", "0");
    var output = output(process);
    for (var line = output.readLine(); line != null; line = output.readLine()) {
      if (line.endsWith("of 300 complaints")) {
        new RunningEcomap(data, process, List.of(), "").kill();
        return;
      }
    }
    throw new IllegalStateException("it loaded nothing");
  }

  private static RunningEcomap ready(Path data, boolean demonstration) throws IOException {
    var process =
        process(
            "--data",
            data.toString(),
            "--port",
            "0",
            "--demonstration",
            Boolean.toString(demonstration));
    var said = new ArrayList<String>();
    var output = output(process);
    for (var line = output.readLine(); line != null; line = output.readLine()) {
      said.add(line);
      if (line.startsWith(READY)) {
        return new RunningEcomap(data, process, said, line.substring(READY.length()));
      }
    }
    throw new IllegalStateException("it did not start:\n" + String.join("\n", said));
  }

  /** What it says when it is started with arguments that keep it from starting. */
  static String refusal(String... arguments) throws IOException, InterruptedException {
    var process = process(arguments);
    var said = String.join("\n", output(process).lines().toList());
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 1) {
      throw new IllegalStateException("it did not end with 1:\n" + said);
    }
    return said;
  }

  /** Its command line. */
  static List<String> command(String... arguments) {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return Stream.concat(
            // The first tier only: a test asks each thing a few times.
            Stream.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "@" + Path.of("target", "runner.args").toAbsolutePath()),
            Stream.of(arguments))
        .toList();
  }

  String address() {
    return address;
  }

  String said() {
    return String.join("\n", said);
  }

  Process process() {
    return process;
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address + path));
  }

  HttpResponse<byte[]> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  HttpResponse<byte[]> get(String path, String... headers) {
    var request = request(path);
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  /** Sends the bytes of a photo as the answer to {@code POST …/evidence} says. */
  HttpResponse<byte[]> upload(JsonNode ticket, byte[] photo) {
    var upload = ticket.path("upload");
    var request = HttpRequest.newBuilder(URI.create(upload.path("url").textValue()));
    for (var header : upload.path("headers").properties()) {
      request.header(header.getKey(), header.getValue().textValue());
    }
    return send(request.PUT(BodyPublishers.ofByteArray(photo)));
  }

  /** A client of its tables, with the keys of its data folder. */
  DynamoDbClient dynamo() throws IOException {
    return DynamoDbClient.builder()
        .endpointOverride(endpoint("dynamodb"))
        .region(Region.EU_CENTRAL_1)
        .credentialsProvider(credentials())
        .httpClient(UrlConnectionHttpClient.create())
        .build();
  }

  /** A client of its buckets, with the keys of its data folder. */
  S3Client s3() throws IOException {
    return S3Client.builder()
        .endpointOverride(endpoint("s3"))
        .region(Region.EU_CENTRAL_1)
        .credentialsProvider(credentials())
        .httpClient(UrlConnectionHttpClient.create())
        .forcePathStyle(true)
        .build();
  }

  /** Where one of its parts answers. */
  URI endpoint(String name) throws IOException {
    return URI.create(
        Json.MAPPER.readTree(data.resolve("endpoints.json").toFile()).path(name).asText());
  }

  /** Ends every process of it at once, as a power cut does, and waits until they are gone. */
  void kill() {
    var all = Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(RunningEcomap::awaitEnd);
  }

  /** Waits for the end of a process. */
  static void awaitEnd(ProcessHandle handle) {
    handle.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  /** Asks it to stop, by SIGTERM, and waits. */
  void stop() {
    process.destroy();
    awaitEnd(process.toHandle());
  }

  @Override
  public void close() {
    stop();
  }

  private StaticCredentialsProvider credentials() throws IOException {
    var secrets = Json.MAPPER.readTree(data.resolve("secrets.json").toFile());
    return StaticCredentialsProvider.create(
        AwsBasicCredentials.create(
            secrets.path("accessKey").asText(), secrets.path("secretKey").asText()));
  }

  private static Process process(String... arguments) throws IOException {
    return new ProcessBuilder(command(arguments)).redirectErrorStream(true).start();
  }

  private static BufferedReader output(Process process) {
    return new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }
}
