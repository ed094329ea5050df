import * as v from "valibot";
import { maybeNumber, maybeText, Names } from "./shapes.ts";

/** What every facility says of itself, in lists and alone. */
export const properties = {
  names: Names,
  operator: maybeText,
  bin: maybeText,
  region: v.string(),
  settlement: maybeText,
  activity: v.string(),
  category: maybeText,
  product: maybeText,
  uncertaintyM: maybeNumber,
  locationSource: maybeText,
  demonstration: v.boolean(),
  reportYears: v.array(v.number()),
};
