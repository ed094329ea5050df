import { type Kind, requestImport } from "../../../api/imports.ts";
import { uploadTelling } from "../../../api/uploading.ts";
import { sha256 } from "../../../report/photos/fit.ts";

/** What the API takes, bytes. */
export const MOST_BYTES = 50_000_000;

const TYPES = {
  csv: "text/csv",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

export type FileFault = "none" | "notTable" | "tooLarge" | "empty" | "workbookOnly";

/** By its name: what systems say of a CSV's type differs. */
export const typeOf = (name: string): string | undefined =>
  TYPES[name.toLowerCase().split(".").at(-1) as keyof typeof TYPES];

/** What is wrong with a chosen file before anything is sent. */
export function fileFault(file: Pick<File, "name" | "size"> | null, kind: Kind): FileFault | null {
  if (!file) return "none";
  const type = typeOf(file.name);
  if (!type) return "notTable";
  if (kind === "workbook" && type === TYPES.csv) return "workbookOnly";
  if (file.size === 0) return "empty";
  return file.size > MOST_BYTES ? "tooLarge" : null;
}

/** Where a file is on its way. */
export type Step = { readonly phase: "hashing" } | { readonly phase: "sending"; readonly share: number };

/**
 * Sends a file: its hash first, so that what arrives is what was chosen.
 *
 * @returns the import's id
 */
export async function sendFile(
  file: File,
  kind: Kind,
  token: string,
  tell: (step: Step) => void,
): Promise<string> {
  tell({ phase: "hashing" });
  const hash = await sha256(await file.arrayBuffer());
  const contentType = typeOf(file.name) ?? TYPES.csv;
  const ticket = await requestImport(
    { kind, fileName: file.name, contentType, size: file.size, sha256: hash },
    token,
  );
  tell({ phase: "sending", share: 0 });
  await uploadTelling(ticket, file, (share) => tell({ phase: "sending", share }));
  return ticket.id;
}
