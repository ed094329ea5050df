import type { Draft } from "../../../api/drafts.ts";
import type { Report } from "../../../api/facility.ts";
import { drop, isKept, keep, kept } from "../../forms/kept.ts";
import { NOTHING, newLine, type Typed, typedOf } from "./lines.ts";

const NONE = { typed: "", version: "" };

const nameOf = (id: string, year: number) => `report-${id}-${year}`;

/** Keeps what is typed on this device, and over which version of the draft; with the page, each line has its key. */
export const keepHere = (id: string, year: number, typed: Typed, version: number | null): void =>
  keep(nameOf(id, year), { typed: JSON.stringify(typed), version: String(version ?? "") });

/** Forgets it once the server has it. */
export const dropHere = (id: string, year: number): void => drop(nameOf(id, year));

export interface Opening {
  readonly typed: Typed;
  /** Whether the device has what the server has not. */
  readonly unsent: boolean;
  /** Whether the draft moved on since it was typed here. */
  readonly overtaken: boolean;
}

/** What to go on with: what this device kept unsent, else the draft, else what is published, else nothing. */
export function openingOf(
  id: string,
  year: number,
  draft: Draft | null,
  published: Report | undefined,
): Opening {
  if (isKept(nameOf(id, year))) {
    const here = kept(nameOf(id, year), NONE);
    const typed = read(here.typed);
    if (typed) return { typed, unsent: true, overtaken: here.version !== String(draft?.version ?? "") };
  }
  const from = draft?.report ?? published;
  return { typed: from ? typedOf(from) : NOTHING, unsent: false, overtaken: false };
}

/** What an older page kept has everything that this one needs; keys are of one page only. */
function read(text: string): Typed | null {
  try {
    const { lines, ...rest } = { ...NOTHING, ...(JSON.parse(text) as Partial<Typed>) };
    return {
      ...rest,
      lines: lines.map((line) => {
        const fresh = newLine(line.subject);
        return { ...fresh, ...line, key: fresh.key };
      }),
    };
  } catch {
    return null;
  }
}
