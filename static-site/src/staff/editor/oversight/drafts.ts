import type { Facility } from "../../../api/facility.ts";
import type { FacilityDocument, Inspection, Permit, Reply } from "../../../api/facility-oversight.ts";
import { type Faults, only, pastFault, textFault } from "../../forms/faults.ts";
import { idFrom } from "../facility/fields.ts";
import { typedNumber } from "../report/units.ts";

/** A line of a list in a form: names with texts, as the device keeps them. */
export type Texts = Readonly<Record<string, string>>;

const some = (text: string | undefined): string | undefined => text?.trim() || undefined;
const numberOf = (text: string | undefined): number | string | undefined => {
  const number = typedNumber(text ?? "");
  return number === null ? undefined : Number.isNaN(number) ? text : number;
};
const textOf = (value: string | number | null | undefined): string => (value ?? "").toString();

export interface PermitDraft {
  readonly number: string;
  readonly kind: string;
  readonly issuedBy: string;
  readonly issuedOn: string;
  readonly validUntil: string;
  /** pollutant, medium, kg */
  readonly limits: readonly Texts[];
  readonly source: string;
}

export const NO_PERMIT: PermitDraft = {
  number: "",
  kind: "impact",
  issuedBy: "",
  issuedOn: "",
  validUntil: "",
  limits: [],
  source: "",
};

export const permitDraft = (permit: Permit): PermitDraft => ({
  number: textOf(permit.number),
  kind: permit.kind,
  issuedBy: textOf(permit.issuedBy),
  issuedOn: textOf(permit.issuedOn),
  validUntil: textOf(permit.validUntil),
  limits: permit.limits.map(({ pollutant, medium, kg }) => ({
    pollutant: String(pollutant),
    medium,
    kg: String(kg),
  })),
  source: textOf(permit.source),
});

export const permitFaults = (draft: PermitDraft, today: string): Faults<PermitDraft> =>
  only<PermitDraft>({
    number: textFault(draft.number, 1, 100),
    issuedOn: draft.issuedOn ? pastFault(draft.issuedOn, today) : ["needed"],
    validUntil:
      draft.validUntil && draft.validUntil < draft.issuedOn ? ["notBefore", draft.issuedOn] : undefined,
  });

export const permitBody = (draft: PermitDraft) => ({
  number: draft.number.trim(),
  kind: draft.kind,
  issuedBy: some(draft.issuedBy),
  issuedOn: draft.issuedOn,
  validUntil: some(draft.validUntil),
  limits: draft.limits.map(({ pollutant, medium, kg }) => ({
    pollutant: numberOf(pollutant),
    medium,
    kg: numberOf(kg),
  })),
  source: some(draft.source),
});

export interface InspectionDraft {
  readonly on: string;
  readonly authority: string;
  /** "yes" or "no" */
  readonly planned: string;
  readonly result: string;
  readonly source: string;
  /** id, what, article, gravity, remedyBy, remediedOn */
  readonly violations: readonly Texts[];
  /** violation (its id), kind, on, amountTenge, outcome */
  readonly enforcement: readonly Texts[];
}

export const NO_INSPECTION: InspectionDraft = {
  on: "",
  authority: "",
  planned: "yes",
  result: "",
  source: "",
  violations: [],
  enforcement: [],
};

export const inspectionDraft = (inspection: Inspection): InspectionDraft => ({
  on: inspection.on,
  authority: textOf(inspection.authority),
  planned: inspection.planned ? "yes" : "no",
  result: textOf(inspection.result),
  source: textOf(inspection.source),
  violations: inspection.violations.map(({ id, what, article, gravity, remedyBy, remediedOn }) => ({
    id,
    what,
    article: textOf(article),
    gravity,
    remedyBy: textOf(remedyBy),
    remediedOn: textOf(remediedOn),
  })),
  enforcement: inspection.violations.flatMap((violation) =>
    violation.enforcement.map(({ kind, on, amountTenge, outcome }) => ({
      violation: violation.id,
      kind,
      on: textOf(on),
      amountTenge: textOf(amountTenge),
      outcome: textOf(outcome),
    })),
  ),
});

export const inspectionFaults = (draft: InspectionDraft, today: string): Faults<InspectionDraft> =>
  only<InspectionDraft>({
    on: draft.on ? pastFault(draft.on, today) : ["needed"],
    authority: draft.authority ? undefined : ["needed"],
    result: textFault(draft.result, 0, 1000),
  });

export const inspectionBody = (draft: InspectionDraft) => ({
  on: draft.on,
  authority: draft.authority,
  planned: draft.planned === "yes",
  result: some(draft.result),
  source: some(draft.source),
  violations: draft.violations.map((violation) => ({
    id: violation.id,
    what: some(violation.what),
    article: some(violation.article),
    gravity: violation.gravity,
    remedyBy: some(violation.remedyBy),
    remediedOn: some(violation.remediedOn),
    enforcement: draft.enforcement
      .filter((each) => each.violation === violation.id)
      .map(({ kind, on, amountTenge, outcome }) => ({
        kind,
        on: some(on),
        amountTenge: numberOf(amountTenge),
        outcome: some(outcome),
      })),
  })),
});

/** An id that no violation of the inspection has yet. */
export function nextViolation(violations: readonly Texts[]): string {
  let n = violations.length + 1;
  while (violations.some(({ id }) => id === `violation-${n}`)) n++;
  return `violation-${n}`;
}

export interface ReplyDraft {
  readonly on: string;
  /** "" the facility, "year/2025", "inspection/<id>" */
  readonly about: string;
  readonly text: string;
  readonly language: string;
}

export const NO_REPLY: ReplyDraft = { on: "", about: "", text: "", language: "ru" };

export const replyDraft = ({ on, about, text, language }: Reply): ReplyDraft => ({
  on,
  about: about.year ? `year/${about.year}` : about.inspection ? `inspection/${about.inspection}` : "",
  text,
  language: language ?? "ru",
});

export const replyFaults = (draft: ReplyDraft, today: string): Faults<ReplyDraft> =>
  only<ReplyDraft>({
    on: draft.on ? pastFault(draft.on, today) : ["needed"],
    text: textFault(draft.text, 1, 4000),
  });

export function replyBody({ on, about, text, language }: ReplyDraft) {
  const [what, which = ""] = about.split("/");
  return {
    on,
    about: what === "year" ? { year: Number(which) } : what === "inspection" ? { inspection: which } : {},
    text: text.trim(),
    language,
  };
}

export interface DocumentDraft {
  readonly on: string;
  readonly title: string;
  readonly url: string;
  /** Of the chosen file, computed here; the file itself stays on the device. */
  readonly sha256: string;
  readonly size: string;
  readonly contentType: string;
}

export const NO_DOCUMENT: DocumentDraft = {
  on: "",
  title: "",
  url: "",
  sha256: "",
  size: "",
  contentType: "",
};

export const documentDraft = (document: FacilityDocument): DocumentDraft => ({
  on: textOf(document.on),
  title: document.title,
  url: textOf(document.url),
  sha256: textOf(document.sha256),
  size: textOf(document.size),
  contentType: textOf(document.contentType),
});

export const documentFaults = (draft: DocumentDraft, today: string): Faults<DocumentDraft> =>
  only<DocumentDraft>({
    on: draft.on ? pastFault(draft.on, today) : ["needed"],
    title: textFault(draft.title, 1, 200),
    url: !draft.url.trim() || draft.url.trim().startsWith("https://") ? undefined : ["notHttps"],
    sha256: draft.sha256 ? undefined : ["noFile"],
  });

export const documentBody = (draft: DocumentDraft) => ({
  on: draft.on,
  title: draft.title.trim(),
  url: some(draft.url),
  sha256: draft.sha256,
  size: Number(draft.size),
  contentType: draft.contentType,
});

/** An id for something new: from its own words, and not one that is taken. */
export function freeId(wanted: string, kind: string, taken: readonly string[]): string {
  const plain = idFrom(wanted);
  const start =
    plain.length >= 3 ? plain.slice(0, 58).replace(/-+$/, "") : [kind, plain].filter(Boolean).join("-");
  let free = start;
  for (let n = 2; taken.includes(free); n++) free = `${start}-${n}`;
  return free;
}

/** What a reply can be about: the facility, a year's report, an inspection. */
export const subjectsOf = ({ properties }: Facility) => ({
  years: [...properties.reportYears].sort((a, b) => b - a),
  inspections: properties.inspections.map(({ id, on }) => ({ id, on })),
});
