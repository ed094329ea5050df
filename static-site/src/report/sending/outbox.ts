import { fileComplaint, getComplaint } from "../../api/complaints.ts";
import { requestUpload, upload } from "../../api/evidence.ts";
import { Problem, Unreachable } from "../../api/problem.ts";
import type { Photo, Report } from "../report.ts";
import { changeKept, dropPicture, keptPicture, keptReport } from "../store.ts";
import { mark } from "./waiting.ts";

/** What became of an attempt to send. */
export type Outcome =
  /** Everything has arrived and was looked at. */
  | { readonly kind: "done"; readonly report: Report }
  /** Something waits: for the network, or for the server to look at a photo. */
  | { readonly kind: "waits"; readonly report: Report; readonly offline: boolean }
  /** The server said no to the complaint itself. */
  | { readonly kind: "refused"; readonly problem: Problem }
  | { readonly kind: "nothing" };

type Tell = (report: Report) => void;

/**
 * Sends what is queued: the complaint, then each photo, then asks what became of them. Safe to call at any
 * time and from several tabs: one lock, one idempotency key, each step kept before the next begins.
 */
export function send(tell: Tell = () => undefined): Promise<Outcome> {
  const work = () => attempt(tell);
  return "locks" in navigator ? navigator.locks.request("ecomap-outbox", work) : work();
}

async function attempt(tell: Tell): Promise<Outcome> {
  let report = await keptReport();
  if (!report || report.stage === "draft") return { kind: "nothing" };
  const key = report.key;
  mark(true);
  const keep = async (change: (report: Report) => Report) => {
    const next = await changeKept(key, change);
    if (next) {
      report = next;
      tell(next);
    }
  };
  try {
    if (report.stage === "queued") await file(report, keep);
    for (const photo of report.photos) if (photo.delivery === "waiting") await deliver(report, photo, keep);
    if (report.photos.some(({ delivery }) => delivery === "sent")) await ask(report, keep);
  } catch (error) {
    if (error instanceof Problem && !error.passing && error.status !== 409) {
      mark(false);
      return { kind: "refused", problem: error };
    }
    if (!(error instanceof Unreachable || error instanceof Problem)) throw error;
    return { kind: "waits", report, offline: error instanceof Unreachable };
  }
  const open = report.photos.some(({ delivery }) => delivery === "waiting" || delivery === "sent");
  mark(open);
  return open ? { kind: "waits", report, offline: false } : { kind: "done", report };
}

type Keep = (change: (report: Report) => Report) => Promise<void>;

async function file(report: Report, keep: Keep): Promise<void> {
  if (!report.body) throw new Error("Queued without a body");
  const filed = await fileComplaint(report.body, report.key);
  await keep((now) => ({ ...now, stage: "filed", filed, body: null }));
}

async function deliver(report: Report, photo: Photo, keep: Keep): Promise<void> {
  const { filed } = report;
  const bytes = await keptPicture(photo.id);
  if (!filed) return;
  if (!bytes) return keep(withPhoto(photo.id, { delivery: "rejected", reason: "unreadable" }));
  try {
    const ticket = await requestUpload(filed.id, filed.trackingCode, {
      contentType: "image/jpeg",
      size: photo.size,
      sha256: photo.sha256,
    });
    await upload(ticket, bytes);
    await keep(withPhoto(photo.id, { delivery: "sent", evidenceId: ticket.evidenceId }));
  } catch (error) {
    if (!(error instanceof Problem) || error.passing) throw error;
    await keep(withPhoto(photo.id, { delivery: "rejected", reason: "refused" }));
  }
}

/** Takes over what the server says of the photos; once it has judged one, its bytes here are not needed. */
async function ask(report: Report, keep: Keep): Promise<void> {
  if (!report.filed) return;
  const complaint = await getComplaint(report.filed.id, { code: report.filed.trackingCode });
  for (const { id, status, reason } of complaint.properties.evidence) {
    const photo = report.photos.find(({ evidenceId, delivery }) => evidenceId === id && delivery === "sent");
    if (!photo || status === "requested") continue;
    await keep(withPhoto(photo.id, { delivery: status, reason }));
    if (status === "accepted") await dropPicture(photo.id);
  }
}

const withPhoto =
  (id: string, change: Partial<Photo>) =>
  (report: Report): Report => ({
    ...report,
    photos: report.photos.map((photo) => (photo.id === id ? { ...photo, ...change } : photo)),
  });
