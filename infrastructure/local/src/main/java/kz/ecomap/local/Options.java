package kz.ecomap.local;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * What the person who starts Ecomap may choose.
 *
 * @param port where it answers, 0 to 65535; 0 takes a free one
 * @param data the folder that keeps everything between runs
 * @param site the folder with the built site
 * @param demonstration whether a new folder is filled with fictional data
 * @param endWithParent whether it ends when the process that started it does, however that ends
 */
record Options(int port, Path data, Path site, boolean demonstration, boolean endWithParent) {
  static final String USAGE =
      "Options: --port 8080 --data data --site static-site/dist --demonstration true"
          + " --end-with-parent";

  /**
   * Reads the command line.
   *
   * @throws CannotStart when an option is unknown or its value makes no sense
   */
  static Options parse(List<String> arguments) throws CannotStart {
    int port = 8080;
    var data = Path.of("data");
    var site = Path.of(System.getProperty("ecomap.site", "static-site/dist"));
    boolean demonstration = true;
    boolean endWithParent = false;
    for (var rest = arguments.iterator(); rest.hasNext(); ) {
      var option = rest.next();
      switch (option) {
        case "--port" -> port = port(value(option, rest));
        case "--data" -> data = Path.of(value(option, rest));
        case "--site" -> site = Path.of(value(option, rest));
        case "--demonstration" -> demonstration = flag(option, value(option, rest));
        case "--end-with-parent" -> endWithParent = true;
        default -> throw new CannotStart("There is no option " + option + ". " + USAGE);
      }
    }
    return new Options(port, absolute(data), absolute(site), demonstration, endWithParent);
  }

  private static String value(String option, Iterator<String> rest) throws CannotStart {
    if (!rest.hasNext()) {
      throw new CannotStart("The option " + option + " needs a value. " + USAGE);
    }
    return rest.next();
  }

  private static int port(String text) throws CannotStart {
    try {
      int port = Integer.parseInt(text);
      if (port >= 0 && port <= 65_535) {
        return port;
      }
    } catch (NumberFormatException e) {
      // Said below, together with numbers out of range.
    }
    throw new CannotStart("The port must be a number from 0 to 65535, not " + text + ".");
  }

  private static boolean flag(String option, String text) throws CannotStart {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new CannotStart(option + " is true or false, not " + text + ".");
    };
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
