package kz.ecomap.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {
  @Test
  void withoutAnyItAnswersOn8080WithDemonstrationData() throws CannotStart {
    var options = Options.parse(List.of());

    assertEquals(8080, options.port());
    assertEquals(Path.of("data").toAbsolutePath(), options.data());
    assertTrue(options.demonstration());
    assertFalse(options.endWithParent());
  }

  @Test
  void eachCanBeChosen() throws CannotStart {
    var options =
        Options.parse(
            List.of(
                "--port",
                "0",
                "--data",
                "/d/../e",
                "--site",
                "/s",
                "--demonstration",
                "false",
                "--end-with-parent"));

    assertEquals(new Options(0, Path.of("/e"), Path.of("/s"), false, true), options);
  }

  @ParameterizedTest
  @CsvSource({
    "--port eighty,        must be a number from 0 to 65535",
    "--port 65536,         must be a number from 0 to 65535",
    "--port,               needs a value",
    "--demonstration yes,  is true or false",
    "--colour blue,        There is no option --colour",
  })
  void whatMakesNoSenseIsSaid(String line, String words) {
    var refusal =
        assertThrows(CannotStart.class, () -> Options.parse(List.of(line.split(" ", -1))));

    assertTrue(refusal.getMessage().contains(words), refusal.getMessage());
  }
}
