import * as v from "valibot";
import { maybeNumber, maybeText, Names } from "./shapes.ts";

const Limit = v.object({ pollutant: v.number(), medium: v.string(), kg: v.number() });

const Permit = v.object({
  id: v.optional(v.string(), ""),
  number: maybeText,
  /** integrated, impact, declaration */
  kind: v.string(),
  /** A code of the list of authorities, or a name. */
  issuedBy: maybeText,
  issuedOn: maybeText,
  validUntil: maybeText,
  /** The most that may be released in a year. */
  limits: v.optional(v.array(Limit), []),
  source: maybeText,
});

const Enforcement = v.object({
  /** order, fine, damages, suspension, court */
  kind: v.string(),
  on: maybeText,
  amountTenge: maybeNumber,
  outcome: maybeText,
});

const Violation = v.object({
  id: v.optional(v.string(), ""),
  what: v.string(),
  article: maybeText,
  /** minor, significant, grave */
  gravity: v.string(),
  remedyBy: maybeText,
  remediedOn: maybeText,
  enforcement: v.optional(v.array(Enforcement), []),
});

const Inspection = v.object({
  id: v.optional(v.string(), ""),
  on: v.string(),
  /** A code of the list of authorities, or a name. */
  authority: maybeText,
  planned: v.nullish(v.boolean(), null),
  result: maybeText,
  source: maybeText,
  violations: v.optional(v.array(Violation), []),
});

const Reply = v.object({
  id: v.optional(v.string(), ""),
  on: v.string(),
  about: v.optional(v.object({ year: maybeNumber, inspection: maybeText }), {}),
  text: v.string(),
  language: maybeText,
});

const Document = v.object({
  id: v.optional(v.string(), ""),
  on: maybeText,
  title: v.string(),
  url: maybeText,
  sha256: maybeText,
  size: maybeNumber,
  contentType: maybeText,
});

export const Quarter = v.object({
  /** "2024-Q1" */
  quarter: v.string(),
  state: v.picklist(["not_inspected", "clean", "violation", "grave"]),
  openViolations: v.optional(v.number(), 0),
});

const FormerName = v.object({ names: Names, until: v.string() });

const OperatorSpan = v.object({
  id: maybeText,
  name: maybeText,
  bin: maybeText,
  from: maybeText,
  until: maybeText,
});

// @__NO_SIDE_EFFECTS__
const list = <S extends v.GenericSchema>(each: S) => v.optional(v.array(each), []);

/** What a facility was permitted, what was found there, what it answers, and who it was before. */
export const oversight = {
  /** Further codes of Annex I of the PRTR Protocol; the main one is `activity`. */
  activities: list(v.string()),
  operatorId: maybeText,
  formerNames: list(FormerName),
  operators: list(OperatorSpan),
  permits: list(Permit),
  inspections: list(Inspection),
  replies: list(Reply),
  documents: list(Document),
  /** Twelve quarters, the oldest first, the last one the current. */
  strip: list(Quarter),
};

export type Permit = v.InferOutput<typeof Permit>;
export type Inspection = v.InferOutput<typeof Inspection>;
export type Violation = v.InferOutput<typeof Violation>;
export type Enforcement = v.InferOutput<typeof Enforcement>;
export type Reply = v.InferOutput<typeof Reply>;
export type FacilityDocument = v.InferOutput<typeof Document>;
export type Quarter = v.InferOutput<typeof Quarter>;
export type OperatorSpan = v.InferOutput<typeof OperatorSpan>;
