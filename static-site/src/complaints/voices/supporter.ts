import type { Word } from "../../api/support.ts";

/** What this browser remembers to have said of a complaint. */
export interface Said {
  readonly affectsMe: boolean;
  readonly stillThere: boolean;
  /** Whether it has sent its photo. */
  readonly photo: boolean;
}

export const NOTHING: Said = { affectsMe: false, stillThere: false, photo: false };

const NAME = "ecomap.supporter";
const keyOf = (complaint: string) => `ecomap.said.${complaint}`;

/** Where a browser forbids storage, what it says holds as long as the page. */
const memory = new Map<string, string>();

function recall(key: string): string | null {
  try {
    return localStorage.getItem(key) ?? memory.get(key) ?? null;
  } catch {
    return memory.get(key) ?? null;
  }
}

function remember(key: string, value: string): void {
  memory.set(key, value);
  try {
    localStorage.setItem(key, value);
  } catch {
    // The page remembers.
  }
}

/** What this browser calls itself when it supports complaints: 128 random bits, of nobody and nothing. */
export function supporter(): string {
  const known = recall(NAME);
  if (known) return known;
  const made = [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
  remember(NAME, made);
  return made;
}

/** What this browser has said of a complaint so far. */
export function saidOf(complaint: string): Said {
  const kept = recall(keyOf(complaint))?.split(" ") ?? [];
  return {
    affectsMe: kept.includes("affects_me"),
    stillThere: kept.includes("still_there"),
    photo: kept.includes("photo"),
  };
}

/** Remembers one more thing said. Who says that it is still there is affected too, and so counted. */
export function keepSaid(complaint: string, what: Word | "photo"): Said {
  const before = saidOf(complaint);
  const now: Said = {
    affectsMe: true,
    stillThere: before.stillThere || what === "still_there",
    photo: before.photo || what === "photo",
  };
  const words = ["affects_me", now.stillThere && "still_there", now.photo && "photo"];
  remember(keyOf(complaint), words.filter(Boolean).join(" "));
  return now;
}
