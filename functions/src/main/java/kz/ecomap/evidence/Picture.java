package kz.ecomap.evidence;

/**
 * Where the two sizes of a photo can be fetched, as {@code openapi.yaml} has it.
 *
 * @param large address of the one of at most 1600 pixels a side
 * @param small address of the one of at most 400 pixels a side
 * @param width of the large one in pixels
 * @param height of the large one in pixels
 * @param sha256 of the sealed original, in hex
 */
public record Picture(String large, String small, int width, int height, String sha256) {}
