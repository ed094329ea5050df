import type { Said } from "../../../api/drafts.ts";
import { AMOUNTS, type Line, SUBJECTS, type Subject, type Typed } from "./lines.ts";

/** A field of a line, or of the report itself, that something can be said about. */
export type Cell =
  | "what"
  | "operation"
  | "medium"
  | "state"
  | "value"
  | "unit"
  | "accidental"
  | "method"
  | "ground"
  | "production"
  | "source"
  | "line";

export interface Mark {
  readonly kind: "error" | "finding";
  readonly text: string;
  /** Null: of the report as a whole. */
  readonly line: number | null;
  readonly cell: Cell;
}

/** Which lines were sent, in the order in which they were sent. */
export type Sent = Record<Subject, readonly number[]>;

/** The keys of the lines by their place in the body. */
export const sentOf = ({ lines }: Typed): Sent =>
  Object.fromEntries(
    SUBJECTS.map((subject) => [
      subject,
      lines.filter((line) => line.subject === subject).map((line) => line.key),
    ]),
  ) as unknown as Sent;

const CELLS: Readonly<Record<string, Cell>> = {
  pollutant: "what",
  kind: "what",
  hazardous: "what",
  operation: "operation",
  abroad: "what",
  carrier: "what",
  medium: "medium",
  state: "state",
  declared: "value",
  accidentalKg: "accidental",
  method: "method",
  ground: "ground",
};

/** What the server said of a body, beside what is typed now: a line that has gone takes its marks along. */
export function marksOf(
  { errors, findings }: { readonly errors: readonly Said[]; readonly findings: readonly Said[] },
  sent: Sent,
): readonly Mark[] {
  const mark = (kind: Mark["kind"]) => (said: Said) => ({
    kind,
    text: said.detail,
    ...placeOf(said.pointer, sent),
  });
  return [...errors.map(mark("error")), ...findings.map(mark("finding"))];
}

function placeOf(pointer: string, sent: Sent): Pick<Mark, "line" | "cell"> {
  const [, first = "", index = "", name = "", inner = ""] = pointer.split("/");
  const subject = SUBJECTS.find((each) => each === first);
  const line = subject && /^\d+$/.test(index) ? sent[subject][Number(index)] : undefined;
  if (!subject || line === undefined)
    return {
      line: null,
      cell: first === "production" ? "production" : first === "source" ? "source" : "line",
    };
  if (name === AMOUNTS[subject]) return { line, cell: "value" };
  if (name === "declared" && inner === "unit") return { line, cell: "unit" };
  if (name === "source") return { line, cell: "what" };
  return { line, cell: CELLS[name] ?? "line" };
}

/** What there is to say of one line. */
export const marksAt = (marks: readonly Mark[], line: Line): readonly Mark[] =>
  marks.filter((mark) => mark.line === line.key);
