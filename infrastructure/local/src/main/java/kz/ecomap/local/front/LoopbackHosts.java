package kz.ecomap.local.front;

import java.util.List;
import java.util.Locale;

/** The names of this machine for itself. */
final class LoopbackHosts {
  static final List<String> NAMES = List.of("localhost", "127.0.0.1", "[::1]");

  private LoopbackHosts() {}

  /** Whether a Host header, with or without a port, names this machine. */
  static boolean isOne(String host) {
    return host != null
        && NAMES.contains(host.toLowerCase(Locale.ROOT).replaceFirst(":\\d{1,5}$", ""));
  }
}
