import type { Release, Report } from "../../../api/facility.ts";
import { BASE, fromBase, type Measure, toBase, typedNumber } from "./units.ts";

/** What a line is about; also its list's name in a report. */
export const SUBJECTS = ["releases", "transfers", "waste", "energy", "water"] as const;
export type Subject = (typeof SUBJECTS)[number];

export const MEASURES: Record<Subject, Measure> = {
  releases: "mass",
  transfers: "mass",
  waste: "mass",
  energy: "energy",
  water: "volume",
};

/** The member that has a line's amount in the base unit. */
export const AMOUNTS = {
  releases: "totalKg",
  transfers: "kg",
  waste: "kg",
  energy: "gj",
  water: "m3",
} as const;

/** One line as it is typed; what another kind of line needs is empty. */
export interface Line {
  /** Of this page only, so that a line keeps its place while others come and go. */
  readonly key: number;
  readonly subject: Subject;
  readonly pollutant: string;
  readonly medium: string;
  readonly kind: string;
  readonly hazardous: boolean;
  readonly operation: string;
  readonly abroad: boolean;
  readonly carrier: string;
  readonly source: string;
  readonly state: Release["state"];
  readonly value: string;
  readonly unit: string;
  /** Whether the amount came in the base unit, without word of how it was declared; then it also goes so. */
  readonly plain: boolean;
  /** Part of the value, in the same unit. */
  readonly accidental: string;
  readonly method: string;
  readonly ground: string;
}

/** A report as it is typed. */
export interface Typed {
  readonly amount: string;
  readonly unit: string;
  readonly source: string;
  readonly lines: readonly Line[];
}

export const NOTHING: Typed = { amount: "", unit: "", source: "", lines: [] };

let keys = 0;

/** A new line, told so far only what it is about. */
export const newLine = (subject: Subject, about: Partial<Line> = {}): Line => ({
  key: ++keys,
  subject,
  pollutant: "",
  medium: "air",
  kind: "industrial",
  hazardous: false,
  operation: "R4",
  abroad: false,
  carrier: "electricity",
  source: "surface",
  state: "value",
  value: "",
  unit: subject === "energy" ? "GJ" : subject === "water" ? "m3" : "kg",
  plain: false,
  accidental: "",
  method: "measured",
  ground: "",
  ...about,
});

/** A number for the API, or what was typed when it is none: the server then says what is wrong. */
const sent = (text: string): number | string => {
  const number = typedNumber(text);
  return number === null || Number.isNaN(number) ? text.trim() : number;
};

/** What is typed as the body of a draft: members that were left empty are left out. */
export function bodyOf({ amount, unit, source, lines }: Typed): Record<string, unknown> {
  const of = (subject: Subject) => lines.filter((line) => line.subject === subject).map(lineBody);
  const made = amount.trim() || unit.trim();
  return {
    ...(made ? { production: { ...some("amount", sent(amount)), ...some("unit", unit.trim()) } } : {}),
    ...some("source", source.trim()),
    ...Object.fromEntries(SUBJECTS.map((subject) => [subject, of(subject)])),
  };
}

const some = (name: string, value: string | number): Record<string, unknown> =>
  value === "" ? {} : { [name]: value };

const ABOUT: Record<Subject, (line: Line) => Record<string, unknown>> = {
  releases: (line) => ({ ...some("pollutant", sent(line.pollutant)), medium: line.medium }),
  transfers: (line) => some("pollutant", sent(line.pollutant)),
  waste: ({ kind, hazardous, operation, abroad }) => ({ kind, hazardous, operation, abroad }),
  energy: ({ carrier }) => ({ carrier }),
  water: ({ source }) => ({ source }),
};

function lineBody(line: Line): Record<string, unknown> {
  const { subject, state, unit } = line;
  const about = { ...ABOUT[subject](line), state };
  if (state === "confidential") return { ...about, ...some("ground", line.ground) };
  if (state !== "value") return about;
  const value = line.value.trim();
  const accident = subject === "releases" ? typedNumber(line.accidental) : null;
  return {
    ...about,
    ...some("method", line.method),
    ...(value ? amountBody(line, sent(value)) : {}),
    ...(accident === null
      ? {}
      : { accidentalKg: Number.isNaN(accident) ? line.accidental.trim() : toBase(accident, "mass", unit) }),
  };
}

/** As it was declared, or as it came. */
const amountBody = (line: Line, value: number | string): Record<string, unknown> =>
  isPlain(line) ? { [AMOUNTS[line.subject]]: value } : { declared: { value, unit: line.unit } };

/** Whether a line's amount is told in the base unit only. */
export const isPlain = ({ plain, unit, subject }: Line): boolean => plain && unit === BASE[MEASURES[subject]];

type Body = Readonly<Record<string, unknown>>;

const text = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";
const record = (value: unknown): Body => (typeof value === "object" && value !== null ? (value as Body) : {});

/** What a draft's body, or a published report, says, as it would be typed. */
export function typedOf(body: Body | Report): Typed {
  const whole = body as Body;
  const made = record(whole.production);
  return {
    amount: text(made.amount),
    unit: text(made.unit),
    source: text(whole.source),
    lines: SUBJECTS.flatMap((subject) => {
      const list = whole[subject];
      return Array.isArray(list) ? list.map((each) => lineOf(subject, record(each))) : [];
    }),
  };
}

function lineOf(subject: Subject, body: Body): Line {
  const empty = newLine(subject);
  const declared = record(body.declared);
  const measure = MEASURES[subject];
  const unit = text(declared.unit) || BASE[measure];
  const accident =
    typeof body.accidentalKg === "number" ? fromBase(body.accidentalKg, "mass", unit) : Number.NaN;
  return {
    ...empty,
    pollutant: text(body.pollutant),
    medium: text(body.medium) || empty.medium,
    kind: text(body.kind) || empty.kind,
    hazardous: body.hazardous === true,
    operation: text(body.operation) || empty.operation,
    abroad: body.abroad === true,
    carrier: text(body.carrier) || empty.carrier,
    source: text(body.source) || empty.source,
    state: (text(body.state) || "value") as Line["state"],
    value: text(declared.value) || text(body[AMOUNTS[subject]]),
    plain: body.declared === undefined || body.declared === null ? AMOUNTS[subject] in body : false,
    unit,
    accidental: Number.isNaN(accident) ? text(body.accidentalKg) : String(accident),
    method: text(body.method) || empty.method,
    ground: text(body.ground),
  };
}

/** What a line is about, apart from how much: two lines of one identity are one too many. */
export const identityOf = (line: Line): string => {
  const { subject } = line;
  return [subject, ...Object.values(ABOUT[subject](line)).map(String)].join("/");
};

/** Another year's lines without their amounts, but for those that are there already. */
export function copied(lines: readonly Line[], from: readonly Line[]): Line[] {
  const there = new Set(lines.map(identityOf));
  const missing = from.filter((line) => !there.has(identityOf(line)));
  return [
    ...lines,
    ...missing.map((line) => ({ ...line, key: newLine(line.subject).key, value: "", accidental: "" })),
  ];
}

/** A line's amount in the base unit; null while there is none, NaN when it is no number. */
export function baseOf({ subject, state, value, unit }: Line): number | null {
  if (state === "zero") return 0;
  if (state !== "value") return null;
  const number = typedNumber(value);
  return number === null ? null : toBase(number, MEASURES[subject], unit);
}
