import * as v from "valibot";
import { type Call, call, reach } from "./http.ts";
import { problemOf } from "./problem.ts";

export const Ticket = v.object({
  evidenceId: v.string(),
  upload: v.object({
    method: v.literal("PUT"),
    url: v.string(),
    headers: v.record(v.string(), v.string()),
    expiresAt: v.string(),
  }),
});

export type UploadTicket = v.InferOutput<typeof Ticket>;

/** What the upload will be bound to. */
export interface UploadRequest {
  readonly contentType: "image/jpeg" | "image/png" | "image/webp";
  /** Bytes, at most 10,000,000. */
  readonly size: number;
  /** Of the very bytes, 64 hex digits. */
  readonly sha256: string;
}

/**
 * Asks for a place to put one photo that shows that others see the problem too; only for who supports the
 * complaint, and only one photo that may be refused twice.
 */
export const requestSupportUpload = (
  complaint: string,
  supporter: string,
  photo: UploadRequest,
  options: Pick<Call, "signal"> = {},
): Promise<UploadTicket> =>
  call(`/complaints/${encodeURIComponent(complaint)}/evidence`, Ticket, {
    method: "POST",
    body: { ...photo, purpose: "support" },
    headers: { Supporter: supporter },
    ...options,
  });

/** Asks for a place to put one photo of a complaint. */
export const requestUpload = (
  complaint: string,
  trackingCode: string,
  photo: UploadRequest,
  options: Pick<Call, "signal"> = {},
): Promise<UploadTicket> =>
  call(`/complaints/${encodeURIComponent(complaint)}/evidence`, Ticket, {
    method: "POST",
    body: photo,
    headers: { "Tracking-Code": trackingCode },
    ...options,
  });

/** Headers that the browser sets by itself and forbids to set. */
const FORBIDDEN = new Set(["host", "content-length"]);

/** What of a ticket's headers a script may set. */
export const allowed = (headers: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(headers).filter(([name]) => !FORBIDDEN.has(name.toLowerCase()));

/** Puts the bytes where the ticket says, with exactly its headers. */
export async function upload(
  { upload: { url, headers } }: UploadTicket,
  photo: Blob,
  signal?: AbortSignal,
): Promise<void> {
  const answer = await reach(url, {
    method: "PUT",
    headers: Object.fromEntries(allowed(headers)),
    body: photo,
    signal,
  });
  if (!answer.ok) throw await problemOf(answer);
}
