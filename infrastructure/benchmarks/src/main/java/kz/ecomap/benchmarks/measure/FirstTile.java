package kz.ecomap.benchmarks.measure;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Base64;
import kz.ecomap.Wiring;
import kz.ecomap.benchmarks.population.Population;
import kz.ecomap.map.GetTile;
import kz.ecomap.shared.config.Environment;

/**
 * The main class of a process that answers one request for a tile and ends: how long our code takes
 * after the first Query of a fresh JVM.
 */
final class FirstTile {
  private FirstTile() {}

  /**
   * Prints nanoseconds.
   *
   * @param arguments the event in Base64
   */
  public static void main(String[] arguments) {
    var event = Base64.getDecoder().decode(arguments[0]);
    var out = System.out;
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    var wiring = new Wiring(Environment.ofProcess(), InstantSource.fixed(Population.NOW));
    var written = Answer.call(new GetTile(wiring), event);
    var calls = Meter.takeCalls();
    out.println(written.writtenAt() - calls.get(calls.size() - 1).endedAt());
  }
}
