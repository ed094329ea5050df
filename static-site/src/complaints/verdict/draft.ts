/** What the reporter has chosen and typed so far; kept in this tab, so that neither an error nor a reload loses it. */
export interface VerdictDraft {
  readonly verdict: "confirmed" | "contested" | null;
  readonly comment: string;
}

/** Characters of a comment, without the space around. */
export const SHORTEST = 10;
export const LONGEST = 1000;

const EMPTY: VerdictDraft = { verdict: null, comment: "" };

const keyOf = (complaint: string) => `ecomap.verdict.${complaint}`;

export function keptDraft(complaint: string): VerdictDraft {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(complaint)) ?? "null");
    if (typeof kept !== "object" || kept === null) return EMPTY;
    const { verdict, comment } = kept as Record<string, unknown>;
    return {
      verdict: verdict === "confirmed" || verdict === "contested" ? verdict : null,
      comment: typeof comment === "string" ? comment : "",
    };
  } catch {
    return EMPTY;
  }
}

export function keepDraft(complaint: string, draft: VerdictDraft): void {
  try {
    sessionStorage.setItem(keyOf(complaint), JSON.stringify(draft));
  } catch {
    // The page remembers.
  }
}

export function dropDraft(complaint: string): void {
  try {
    sessionStorage.removeItem(keyOf(complaint));
  } catch {
    // Nothing was kept.
  }
}

/** What is missing before it can be sent. */
export type Fault = "choose" | "tooShort" | "tooLong";

export function faultOf({ verdict, comment }: VerdictDraft): Fault | null {
  if (!verdict) return "choose";
  if (verdict === "confirmed") return null;
  const length = [...comment.trim()].length;
  if (length < SHORTEST) return "tooShort";
  return length > LONGEST ? "tooLong" : null;
}

const DAY_MS = 86_400_000;

/** Days until the last one, which counts: 0 on the last day itself. */
export const daysLeft = (until: string, today: string): number =>
  Math.round((Date.parse(until) - Date.parse(today)) / DAY_MS);
