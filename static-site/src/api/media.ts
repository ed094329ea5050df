import * as v from "valibot";

/** Where a release goes. */
export const MEDIA = ["air", "water", "land"] as const;
export type Medium = (typeof MEDIA)[number];

export const Medium = v.picklist(MEDIA);
