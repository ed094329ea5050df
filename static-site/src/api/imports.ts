import * as v from "valibot";
import { language } from "../i18n/language.ts";
import { bearer, type Call, call, queryOf, reach } from "./http.ts";
import { problemOf } from "./problem.ts";
import { maybeNumber, maybeText, nextCursor } from "./shapes.ts";

/** What a file can carry; a workbook carries any of them, a sheet each. */
export const KINDS = [
  "workbook",
  "facilities",
  "reports",
  "releases",
  "transfers",
  "waste",
  "energy",
  "water",
  "permits",
  "inspections",
] as const;
export type Kind = (typeof KINDS)[number];

const count = v.nullish(v.number(), 0);

const RowError = v.object({
  sheet: maybeText,
  row: v.number(),
  column: maybeText,
  code: v.string(),
  detail: v.string(),
  value: maybeText,
});
const Import = v.object({
  id: v.string(),
  kind: v.string(),
  fileName: v.string(),
  startedAt: v.string(),
  state: v.picklist([
    "awaiting_upload",
    "checking",
    "checked",
    "publishing",
    "published",
    "failed",
    "withdrawn",
  ]),
  /** Rows in the file, as soon as that is known. */
  rows: maybeNumber,
  rowsChecked: count,
  clean: count,
  held: count,
  errors: count,
  reports: count,
  reportsPublished: count,
  created: count,
  revised: count,
  firstErrors: v.nullish(v.array(RowError), []),
  /** Why the file was refused as a whole. */
  failure: v.nullish(v.object({ code: v.string(), detail: v.string() }), null),
});
const Ticket = v.object({
  id: v.string(),
  upload: v.object({
    method: v.literal("PUT"),
    url: v.string(),
    headers: v.record(v.string(), v.string()),
    expiresAt: v.string(),
  }),
});
const links = v.optional(v.array(v.object({ rel: v.string(), href: v.string() })), []);
const Imports = v.object({ imports: v.array(Import), links });
const Held = v.object({
  rows: v.array(
    v.object({
      /** Unique in the import. */
      id: v.string(),
      sheet: maybeText,
      row: v.number(),
      /** Whether a reason can make it right. */
      answerable: v.optional(v.boolean(), true),
      values: v.record(v.string(), v.nullable(v.string())),
      findings: v.array(v.object({ column: maybeText, code: v.string(), detail: v.string() })),
      decision: v.nullish(
        v.object({ decision: v.picklist(["publish", "refuse"]), reason: maybeText, at: maybeText }),
        null,
      ),
    }),
  ),
  links,
});

export type Import = v.InferOutput<typeof Import>;
export type RowError = v.InferOutput<typeof RowError>;
export type HeldRow = v.InferOutput<typeof Held>["rows"][number];

const at = (id: string) => `/imports/${encodeURIComponent(id)}`;

export interface Upload {
  readonly kind: Kind;
  readonly fileName: string;
  readonly contentType: string;
  /** Bytes. */
  readonly size: number;
  /** 64 hex digits. */
  readonly sha256: string;
}

/** Asks for a place to put a file. */
export const requestImport = (upload: Upload, token: string): Promise<v.InferOutput<typeof Ticket>> =>
  call("/imports/uploads", Ticket, { method: "POST", body: upload, headers: bearer(token) });

export const getImport = (id: string, token: string, options: Pick<Call, "signal"> = {}): Promise<Import> =>
  call(at(id), Import, { headers: bearer(token), ...options });

/** A page of imports, the newest first, and the cursor of the next one. */
export async function listImports(
  token: string,
  page: { limit: number; cursor?: string | undefined },
  options: Pick<Call, "signal"> = {},
): Promise<{ readonly list: readonly Import[]; readonly cursor: string | null }> {
  const found = await call("/imports", Imports, { query: page, headers: bearer(token), ...options });
  return { list: found.imports, cursor: nextCursor(found) };
}

/** A page of rows that wait for a decision, or have got one. */
export async function listHeld(
  id: string,
  token: string,
  page: { limit: number; cursor?: string | undefined },
  options: Pick<Call, "signal"> = {},
): Promise<{ readonly list: readonly HeldRow[]; readonly cursor: string | null }> {
  const found = await call(`${at(id)}/held`, Held, { query: page, headers: bearer(token), ...options });
  return { list: found.rows, cursor: nextCursor(found) };
}

const act = (id: string, what: string, token: string, body?: unknown): Promise<Import> =>
  call(`${at(id)}/${what}`, Import, { method: "POST", body, headers: bearer(token) });

/** Begins to publish the clean rows, in steps. */
export const publishImport = (id: string, token: string) => act(id, "publication", token);

/** Takes an import back before it is published. */
export const withdrawImport = (id: string, token: string) => act(id, "withdrawal", token);

/** Decides on a held row. */
export const decideHeld = (
  id: string,
  row: string,
  decision: { readonly decision: "publish" | "refuse"; readonly reason: string },
  token: string,
) => act(id, `held/${encodeURIComponent(row)}/decision`, token, decision);

/** What there is to download. */
export const TEMPLATES = {
  xlsx: () => `/api/v1/imports/template.xlsx${queryOf({ language: language() })}`,
  csv: (kind: Kind) => `/api/v1/imports/template.csv${queryOf({ kind, language: language() })}`,
  errors: (id: string) => `/api/v1${at(id)}/errors.csv`,
} as const;

/** A file that only who is signed in may have. */
export async function download(address: string, token: string): Promise<Blob> {
  const answer = await reach(address, {
    headers: { ...bearer(token), "Accept-Language": language() },
    cache: "no-store",
  });
  if (!answer.ok) throw await problemOf(answer);
  return answer.blob();
}
