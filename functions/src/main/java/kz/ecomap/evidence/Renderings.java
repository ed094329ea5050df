package kz.ecomap.evidence;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Makes the pictures of files. */
public final class Renderings {
  private final boolean remembers;
  private final Map<String, Rendition> made = new ConcurrentHashMap<>();

  /** What those wait for who want pictures of a file that somebody else is working on. */
  private final Map<String, Object> turns = new ConcurrentHashMap<>();

  private Renderings(boolean remembers) {
    this.remembers = remembers;
  }

  /** Makes them anew each time. */
  public static Renderings eachTime() {
    return new Renderings(false);
  }

  /**
   * Makes them once for the same bytes and holds them in memory: for a process that is given the
   * same few files again and again and then ends or forgets this.
   */
  public static Renderings once() {
    return new Renderings(true);
  }

  /**
   * @param sha256 of the file, in hex, checked
   */
  Rendition of(String contentType, byte[] file, String sha256) throws Unfit {
    if (!remembers) {
      return Rendition.of(contentType, file);
    }
    var name = contentType + " " + sha256;
    synchronized (turns.computeIfAbsent(name, any -> new Object())) {
      var known = made.get(name);
      if (known == null) {
        known = Rendition.of(contentType, file);
        made.put(name, known);
      }
      return known;
    }
  }
}
