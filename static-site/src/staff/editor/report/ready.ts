import { type Draft, getDraft } from "../../../api/drafts.ts";
import type { Facility } from "../../../api/facility.ts";
import { Problem } from "../../../api/problem.ts";
import type { Codes } from "./line-row.tsx";

/** The draft that the server keeps, or null. */
export const draftOf = (
  id: string,
  year: number,
  token: string,
  signal?: AbortSignal,
): Promise<Draft | null> =>
  getDraft(id, year, token, { signal }).catch((error: unknown) => {
    if (error instanceof Problem && error.status === 404) return null;
    throw error;
  });

/** What a report's form needs before it can be shown. */
export interface Ready {
  readonly facility: Facility;
  readonly draft: Draft | null;
  readonly codes: Codes;
}
