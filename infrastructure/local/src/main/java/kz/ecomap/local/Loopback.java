package kz.ecomap.local;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** The addresses that only this machine can reach. */
public final class Loopback {
  /** 127.0.0.1. */
  public static final InetAddress IPV4 = of(new byte[] {127, 0, 0, 1});

  /** ::1; not every machine has it. */
  public static final InetAddress IPV6 =
      of(new byte[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1});

  private Loopback() {}

  private static InetAddress of(byte[] address) {
    try {
      return InetAddress.getByAddress(address);
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e);
    }
  }
}
