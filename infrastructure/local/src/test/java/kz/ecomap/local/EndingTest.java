package kz.ecomap.local;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.ecomap.shared.dynamo.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;

/** However Ecomap ends, nothing is lost and nothing is left running. */
class EndingTest {
  @TempDir private Path folder;

  @Test
  void aSignalStopsItCleanlyAndTheDataIsKept() throws IOException {
    byte[] keys;
    try (var first = RunningEcomap.on(folder)) {
      put(first, "one");
      keys = first.get("/local/.well-known/jwks.json").body();
      var database = first.process().descendants().toList();
      first.stop();

      assertFalse(database.isEmpty());
      assertTrue(database.stream().noneMatch(ProcessHandle::isAlive));
      assertFalse(Files.exists(folder.resolve("endpoints.json")));
    }
    try (var second = RunningEcomap.on(folder)) {
      assertKept(second, "one");
      assertArrayEquals(keys, second.get("/local/.well-known/jwks.json").body());
    }
  }

  @Test
  void aKillOfEveryProcessLosesNothing() throws IOException {
    var first = RunningEcomap.on(folder);
    put(first, "one");
    first.kill();

    var second = RunningEcomap.on(folder);
    assertKept(second, "one");
    put(second, "two");
    second.kill();

    try (var third = RunningEcomap.on(folder)) {
      assertKept(third, "one");
      assertKept(third, "two");
    }
  }

  @Test
  void theDatabaseEndsWithItsParentHoweverThatEnds() throws IOException {
    var ecomap = RunningEcomap.on(folder);
    var database = ecomap.process().descendants().toList();
    ecomap.process().destroyForcibly();

    assertEquals(1, database.size());
    database.forEach(RunningEcomap::awaitEnd);
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the parent in this test is a Unix shell")
  void ecomapEndsWithTheProcessThatStartedIt() throws IOException {
    var command =
        String.join(
            " ",
            RunningEcomap.command(
                "--port 0 --demonstration false --end-with-parent --data", folder.toString()));
    var parent = new ProcessBuilder("sh", "-c", command + " & wait").start();
    var output =
        new BufferedReader(new InputStreamReader(parent.getInputStream(), StandardCharsets.UTF_8));
    var line = output.readLine();
    while (!line.startsWith("READY")) {
      line = output.readLine();
    }
    var children = parent.descendants().toList();
    parent.destroyForcibly();

    assertEquals(2, children.size());
    children.forEach(RunningEcomap::awaitEnd);
  }

  private static void put(RunningEcomap ecomap, String name) throws IOException {
    try (var dynamo = ecomap.dynamo();
        var s3 = ecomap.s3()) {
      dynamo.putItem(
          put -> put.tableName("ecomap-facilities").item(Item.key(name, "kept over a restart")));
      s3.putObject(
          put -> put.bucket("ecomap-sealed").key("of/" + name), RequestBody.fromString(name));
    }
  }

  private static void assertKept(RunningEcomap ecomap, String name) throws IOException {
    try (var dynamo = ecomap.dynamo();
        var s3 = ecomap.s3()) {
      var key = Item.key(name, "kept over a restart");
      assertEquals(key, dynamo.getItem(get -> get.tableName("ecomap-facilities").key(key)).item());
      assertEquals(
          name,
          s3.getObjectAsBytes(get -> get.bucket("ecomap-sealed").key("of/" + name)).asUtf8String());
    }
  }
}
