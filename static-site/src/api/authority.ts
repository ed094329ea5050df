import { type Acting, act } from "./acting.ts";
import type { Complaint } from "./complaint.ts";

/** The authority begins to work on its complaint. */
export const takeUp = (id: string, by: Acting): Promise<Complaint> => act(id, "take-up", undefined, by);

export interface Extension {
  readonly reason: string;
  /** The new last day, at most two months after the present one. */
  readonly until: string;
}

/** The authority takes more time, once, and says why. */
export const extend = (id: string, extension: Extension, by: Acting): Promise<Complaint> =>
  act(id, "extension", extension, by);

export interface Answer {
  readonly text: string;
  /** The number that the authority gave it. */
  readonly number?: string;
  /** The date on it; today when absent. */
  readonly date?: string;
  /** Ids of accepted pictures of its pages, in their order. */
  readonly documents: readonly string[];
}

/** The authority's formal answer. */
export const answer = (id: string, given: Answer, by: Acting): Promise<Complaint> =>
  act(id, "answer", given, by);

export interface MeasureBody {
  readonly text: string;
  readonly state: "planned" | "started" | "done";
  readonly plannedFor?: string;
  readonly startedOn?: string;
  readonly doneOn?: string;
  readonly costTenge?: number;
  /** Ids of other complaints of the same authority that it serves too. */
  readonly complaints: readonly string[];
  /** Ids of accepted photos before and after. */
  readonly photos: readonly string[];
}

/** Records a measure, or says how far one is by now, at the complaint that its photos belong to. */
export const saveMeasure = (
  id: string,
  measure: string | null,
  body: MeasureBody,
  by: Acting,
): Promise<Complaint> =>
  measure
    ? act(id, `measures/${encodeURIComponent(measure)}`, body, by, "PUT")
    : act(id, "measures", body, by);
