package kz.ecomap.local;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.ecomap.local.data.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person reads when Ecomap cannot start: what is wrong, and what to do. */
class RefusalToStartTest {
  @TempDir private Path folder;

  @Test
  void whenThePortIsTaken() throws IOException, InterruptedException {
    try (var other = new ServerSocket()) {
      other.bind(new InetSocketAddress(Loopback.IPV4, 0));
      var port = Integer.toString(other.getLocalPort());

      assertSays("Port " + port + " is taken", "--port", port, "--data", folder.toString());
    }
  }

  @Test
  void whenTheFolderIsInUse() throws Exception {
    try (var inUse = DataFolder.open(folder)) {
      assertSays("Another Ecomap uses the data folder", "--data", inUse.root().toString());
    }
  }

  @Test
  void whenTheFolderWasMadeByANewerVersion() throws Exception {
    DataFolder.open(folder).close();
    Files.writeString(folder.resolve("format"), "1000");

    assertSays("made by a newer Ecomap", "--data", folder.toString());
  }

  @Test
  void whenTheFolderHasOtherThingsInIt() throws Exception {
    Files.writeString(folder.resolve("thesis.txt"), "precious");

    assertSays("has other things in it", "--data", folder.toString());
    assertTrue(Files.exists(folder.resolve("thesis.txt")));
  }

  @Test
  void whenTheFolderCannotBeMade() throws Exception {
    var file = Files.writeString(folder.resolve("file"), "no folder");

    assertSays("cannot be written", "--data", file.resolve("data").toString());
  }

  @Test
  void whenTheSiteIsNotBuilt() throws Exception {
    assertSays("The site is not built", "--data", folder + "/data", "--site", folder + "/none");
  }

  @Test
  void whenAnOptionIsUnknown() throws Exception {
    assertSays("There is no option --prot", "--prot", "80");
  }

  private static void assertSays(String words, String... arguments)
      throws IOException, InterruptedException {
    var said = RunningEcomap.refusal(arguments);
    assertTrue(said.contains("Ecomap does not start. "), said);
    assertTrue(said.contains(words), said);
  }
}
