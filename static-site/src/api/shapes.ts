import * as v from "valibot";

/** A name in all three languages. */
export const Names = v.object({ kk: v.string(), ru: v.string(), en: v.string() });

/** A GeoJSON point: longitude, latitude. */
export const Point = v.object({
  type: v.literal("Point"),
  coordinates: v.tuple([v.number(), v.number()]),
});

/** A text that may be absent or null. */
export const maybeText = v.nullish(v.string(), null);

/** A number that may be absent or null. */
export const maybeNumber = v.nullish(v.number(), null);

const Link = v.object({ rel: v.string(), href: v.string() });

/** A page of a list of GeoJSON features. */
// @__NO_SIDE_EFFECTS__
export const pageOf = <F extends v.GenericSchema>(feature: F) =>
  v.object({
    type: v.literal("FeatureCollection"),
    features: v.array(feature),
    links: v.array(Link),
  });

/** One GeoJSON feature at a point. */
// @__NO_SIDE_EFFECTS__
export const featureOf = <P extends v.GenericSchema>(properties: P) =>
  v.object({ type: v.literal("Feature"), id: v.string(), geometry: Point, properties });

/** The cursor of the page that follows, or null at the end. */
export function nextCursor(page: { links: readonly { rel: string; href: string }[] }): string | null {
  const next = page.links.find((link) => link.rel === "next");
  return next ? new URL(next.href, "http://localhost").searchParams.get("cursor") : null;
}
