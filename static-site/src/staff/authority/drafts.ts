import type { Answer, Extension, MeasureBody } from "../../api/authority.ts";
import type { Measure } from "../../api/complaint.ts";
import { isNumber } from "../by-number.tsx";
import { type Faults, monthsLater, only, pastFault, textFault } from "../forms/faults.ts";

/** Months by which a term can be extended at most. */
const EXTENSION_MONTHS = 2;

/** Characters that the API takes. */
export const LONGEST = { answer: 10_000, reason: 1000, measure: 1000, number: 50 } as const;

/** Pictures that the API takes: pages of an answer, and photos of each kind. */
export const MOST_PICTURES = 8;

export interface ExtensionDraft {
  readonly reason: string;
  readonly until: string;
}

export const NO_EXTENSION: ExtensionDraft = { reason: "", until: "" };

/** The last day to which a term that ends on a day can be extended. */
export const longestExtension = (dueOn: string): string => monthsLater(dueOn, EXTENSION_MONTHS);

export function extensionFaults({ reason, until }: ExtensionDraft, dueOn: string): Faults<ExtensionDraft> {
  const most = longestExtension(dueOn);
  return only<ExtensionDraft>({
    reason: textFault(reason, 10, LONGEST.reason),
    until: !until
      ? ["needed"]
      : until <= dueOn
        ? ["notLater", dueOn]
        : until > most
          ? ["notAfter", most]
          : undefined,
  });
}

export const extensionOf = ({ reason, until }: ExtensionDraft): Extension => ({
  reason: reason.trim(),
  until,
});

export interface AnswerDraft {
  readonly text: string;
  readonly number: string;
  readonly date: string;
  /** Ids of pictures of its pages, in their order. */
  readonly pages: readonly string[];
}

export const NO_ANSWER: AnswerDraft = { text: "", number: "", date: "", pages: [] };

/** @param pending whether pictures are still being inspected */
export function answerFaults(
  { text, number, date }: AnswerDraft,
  { today, startedOn, pending }: { today: string; startedOn: string; pending: boolean },
): Faults<AnswerDraft> {
  return only<AnswerDraft>({
    text: textFault(text, 20, LONGEST.answer),
    number: textFault(number, 0, LONGEST.number),
    date: pastFault(date, today) ?? (date && date < startedOn ? ["notBefore", startedOn] : undefined),
    pages: pending ? ["pending"] : undefined,
  });
}

export const answerOf = ({ text, number, date, pages }: AnswerDraft): Answer => ({
  text: text.trim(),
  number: number.trim() || undefined,
  date: date || undefined,
  documents: pages,
});

export type MeasureState = Measure["state"];
export const MEASURE_STATES: readonly MeasureState[] = ["planned", "started", "done"];

export interface MeasureDraft {
  readonly state: string;
  readonly text: string;
  readonly plannedFor: string;
  readonly startedOn: string;
  readonly doneOn: string;
  readonly cost: string;
  /** Ids of photos. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Ids of other complaints, chosen from the list. */
  readonly others: readonly string[];
  /** Ids of yet others, as typed. */
  readonly numbers: string;
}

export const NO_MEASURE: MeasureDraft = {
  state: "planned",
  text: "",
  plannedFor: "",
  startedOn: "",
  doneOn: "",
  cost: "",
  before: [],
  after: [],
  others: [],
  numbers: "",
};

/** Numbers of complaints as typed, apart by spaces or commas. */
export const numbersOf = (typed: string): string[] =>
  typed
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter(Boolean);

/** Tenge as typed, groups apart or not; NaN when it is no whole number, undefined when there is none. */
export function tenge(typed: string): number | undefined {
  const digits = typed.replace(/[\s\u00a0]/g, "");
  if (!digits) return undefined;
  return /^\d{1,12}$/.test(digits) ? Number(digits) : Number.NaN;
}

export function measureFaults(
  draft: MeasureDraft,
  { today, pending }: { today: string; pending: boolean },
): Faults<MeasureDraft> {
  const { state, text, plannedFor, startedOn, doneOn } = draft;
  const begun = state !== "planned";
  const done = state === "done";
  return only<MeasureDraft>({
    text: textFault(text, 10, LONGEST.measure),
    plannedFor: state === "planned" && !plannedFor ? ["needed"] : undefined,
    startedOn: begun ? (startedOn ? pastFault(startedOn, today) : ["needed"]) : undefined,
    doneOn: done ? doneFault(doneOn, startedOn, today) : undefined,
    cost: Number.isNaN(tenge(draft.cost)) ? ["notNumber"] : undefined,
    before: pending ? ["pending"] : undefined,
    after: done && draft.after.length === 0 ? ["noProof"] : undefined,
    numbers: numbersOf(draft.numbers).every(isNumber) ? undefined : ["notId"],
  });
}

function doneFault(doneOn: string, startedOn: string, today: string) {
  if (!doneOn) return ["needed"] as const;
  if (startedOn && doneOn < startedOn) return ["notBefore", startedOn] as const;
  return pastFault(doneOn, today);
}

/** What is sent: days of states that are not reached yet are left out. */
export function measureOf(draft: MeasureDraft): MeasureBody {
  const { state, text, plannedFor, startedOn, doneOn } = draft;
  const begun = state !== "planned";
  return {
    text: text.trim(),
    state: MEASURE_STATES.find((each) => each === state) ?? "planned",
    plannedFor: plannedFor || undefined,
    startedOn: (begun && startedOn) || undefined,
    doneOn: (state === "done" && doneOn) || undefined,
    costTenge: tenge(draft.cost),
    complaints: [...new Set([...draft.others, ...numbersOf(draft.numbers)])],
    photos: [...draft.before, ...draft.after],
  };
}
