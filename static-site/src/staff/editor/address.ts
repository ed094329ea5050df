import { type Signal, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";

/** The kinds of things that are kept beside a facility's figures. */
export const KEPT = ["permit", "inspection", "reply", "document"] as const;
export type Kept = (typeof KEPT)[number];

/** Where at the desk an editor is. */
export type Place =
  | { readonly at: "desk" }
  | { readonly at: "new" }
  | { readonly at: "facility"; readonly id: string }
  | { readonly at: "edit"; readonly id: string }
  | { readonly at: "report"; readonly id: string; readonly year: number }
  | { readonly at: "revisions"; readonly id: string; readonly year: number }
  /** `item`: which one to change; absent for a new one. */
  | { readonly at: "keep"; readonly id: string; readonly kind: Kept; readonly item?: string }
  | { readonly at: "upload" }
  | { readonly at: "import"; readonly id: string };

const DESK: Place = { at: "desk" };

/** Ids of facilities and of what is kept at them, as the API has them. */
export const ID = /^[a-z0-9][a-z0-9-]{1,62}[a-z0-9]$/;
const IMPORT = /^[A-Za-z0-9_-]{1,100}$/;
const YEAR = /^2\d{3}$/;

/** What the address behind its # says; anything else is the desk. */
export function placeOf(hash: string): Place {
  const [what, first = "", next, last] = hash.replace(/^#/, "").split("/");
  if (what === "new") return { at: "new" };
  if (what === "import") return IMPORT.test(first) ? { at: "import", id: first } : { at: "upload" };
  if (what !== "facility" || !ID.test(first)) return DESK;
  const id = first;
  if (next === "edit") return { at: "edit", id };
  if ((next === "report" || next === "revisions") && last && YEAR.test(last))
    return { at: next, id, year: Number(last) };
  const kind = KEPT.find((each) => each === next);
  if (!kind) return { at: "facility", id };
  return last && ID.test(last) ? { at: "keep", id, kind, item: last } : { at: "keep", id, kind };
}

/** The address of a place, for links: back, reload and a bookmark work. */
export function hashOf(place: Place): string {
  switch (place.at) {
    case "desk":
    case "new":
      return `#${place.at}`;
    case "facility":
      return `#facility/${place.id}`;
    case "edit":
      return `#facility/${place.id}/edit`;
    case "report":
    case "revisions":
      return `#facility/${place.id}/${place.at}/${place.year}`;
    case "keep":
      return `#facility/${place.id}/${place.kind}${place.item ? `/${place.item}` : ""}`;
    case "upload":
      return "#import";
    case "import":
      return `#import/${place.id}`;
  }
}

/** Goes to a place. */
export const goTo = (place: Place): void => {
  location.hash = hashOf(place);
};

/** The place that the address names now. */
export function usePlace(): Signal<Place> {
  const place = useSignal<Place>(placeOf(location.hash));
  useEffect(() => {
    const look = () => {
      const named = placeOf(location.hash);
      // Marks of the page itself, as that of the skip link, leave open what is open.
      if (named.at !== "desk" || !location.hash || location.hash === "#desk") place.value = named;
    };
    addEventListener("hashchange", look);
    return () => removeEventListener("hashchange", look);
  }, [place]);
  return place;
}
