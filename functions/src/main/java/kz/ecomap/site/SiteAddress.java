package kz.ecomap.site;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which file of the built site answers an address. The site has one HTML file for all complaints,
 * one for all facilities and one for all regions of a language, and its script reads the id from
 * the address.
 */
public final class SiteAddress {
  /**
   * Addresses of one complaint, facility or region; the first group is the folder of their page.
   * The deployment's edge function uses the same expression.
   */
  public static final String PAGE_OF_ONE =
      "^(/(?:kk|ru|en)/(?:complaints|facilities|regions)/)[^/.]+/?$";

  private static final Pattern ONE = Pattern.compile(PAGE_OF_ONE);

  private SiteAddress() {}

  /**
   * The file of an address, relative to the site's root.
   *
   * @param path the decoded path, with a slash at its beginning
   * @return empty when no file may answer: hidden files, and ways out of the folder
   */
  public static Optional<String> file(String path) {
    if (!path.startsWith("/") || path.contains("/.") || path.contains("\\")) {
      return Optional.empty();
    }
    var one = ONE.matcher(path);
    var file = one.matches() ? one.group(1) : path;
    return Optional.of((file.endsWith("/") ? file + "index.html" : file).substring(1));
  }
}
