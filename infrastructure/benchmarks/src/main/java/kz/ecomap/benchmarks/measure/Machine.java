package kz.ecomap.benchmarks.measure;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** What it was measured on. */
final class Machine {
  private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
  private static final Pattern MODEL = Pattern.compile("(?m)^model name\\s*:\\s*(.*)$");
  private static final Pattern DATABASE = Pattern.compile("DynamoDBLocal-([\\d.]+)\\.jar");

  private Machine() {}

  /** What this process has to wait for, as the operating system counts it. */
  static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  static String description(double load) throws IOException {
    return String.format(
        Locale.ROOT,
        "%s, %d cores, %s; JDK %s (%s); DynamoDB Local %s; load average %.1f when the measuring began",
        processor(),
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("os.name"),
        Runtime.version(),
        System.getProperty("java.vm.name"),
        database(),
        load);
  }

  private static String processor() throws IOException {
    if (Files.isReadable(PROCESSORS)) {
      var model = MODEL.matcher(Files.readString(PROCESSORS));
      if (model.find()) {
        return model.group(1);
      }
    }
    return System.getProperty("os.arch");
  }

  private static String database() {
    var jar = DATABASE.matcher(System.getProperty("java.class.path"));
    return jar.find() ? jar.group(1) : "of an unknown version";
  }
}
