import * as v from "valibot";
import { Group } from "./complaints.ts";
import { call } from "./http.ts";
import { maybeText, Names } from "./shapes.ts";

const Category = v.object({
  code: v.string(),
  group: Group,
  names: Names,
  authorities: v.pipe(v.array(v.string()), v.minLength(1)),
});
const Categories = v.object({
  groups: v.array(v.object({ code: Group, names: Names })),
  categories: v.array(Category),
});
const Authorities = v.object({ authorities: v.array(v.object({ code: v.string(), names: Names })) });
const Region = v.object({
  code: v.string(),
  type: v.picklist(["region", "city"]),
  names: Names,
  centre: v.object({ names: Names, lat: v.number(), lon: v.number() }),
  bbox: v.tuple([v.number(), v.number(), v.number(), v.number()]),
});
const Pollutant = v.object({
  no: v.number(),
  cas: maybeText,
  group: v.string(),
  names: Names,
  thresholds: v.object({
    air: v.optional(v.number()),
    water: v.optional(v.number()),
    land: v.optional(v.number()),
  }),
  btexSum: v.optional(v.boolean(), false),
});
const Activity = v.object({ code: v.string(), sector: Names, names: Names, capacityThreshold: maybeText });

export type Category = v.InferOutput<typeof Category>;
export type Categories = v.InferOutput<typeof Categories>;
export type Authority = v.InferOutput<typeof Authorities>["authorities"][number];
export type Region = v.InferOutput<typeof Region>;
export type Pollutant = v.InferOutput<typeof Pollutant>;
export type Activity = v.InferOutput<typeof Activity>;

/** A code list does not change while a page is open: asked once, and again only after a failure. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined;
  return () => {
    asked ??= ask().catch((error: unknown) => {
      asked = undefined;
      throw error;
    });
    return asked;
  };
}

export const categories = once(() => call("/categories", Categories));
export const authorities = once(async () => (await call("/authorities", Authorities)).authorities);
export const regions = once(
  async () => (await call("/regions", v.object({ regions: v.array(Region) }))).regions,
);
export const pollutants = once(
  async () => (await call("/pollutants", v.object({ pollutants: v.array(Pollutant) }))).pollutants,
);
export const activities = once(
  async () => (await call("/activities", v.object({ activities: v.array(Activity) }))).activities,
);
