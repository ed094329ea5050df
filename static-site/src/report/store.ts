import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Report } from "./report.ts";

interface Schema extends DBSchema {
  reports: { key: string; value: Report };
  pictures: { key: string; value: Blob };
}

let opened: Promise<IDBPDatabase<Schema>> | undefined;

/** What this device keeps: reports by their key, the bytes of photos by the photo's id. */
function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>("ecomap", 1, {
    upgrade(db) {
      db.createObjectStore("reports", { keyPath: "key" });
      db.createObjectStore("pictures");
    },
    terminated() {
      opened = undefined;
    },
  });
  return opened;
}

/** The one report of this device: a draft, a queued or a filed one; null when there is none. */
export async function keptReport(): Promise<Report | null> {
  return (await (await database()).getAll("reports"))[0] ?? null;
}

export async function keepReport(report: Report): Promise<void> {
  await (await database()).put("reports", report);
}

/** Changes the kept report in one transaction, so that two tabs do not undo each other; null when it is gone. */
export async function changeKept(key: string, change: (report: Report) => Report): Promise<Report | null> {
  const transaction = (await database()).transaction("reports", "readwrite");
  const before = await transaction.store.get(key);
  const after = before ? change(before) : null;
  if (after) await transaction.store.put(after);
  await transaction.done;
  return after;
}

export async function keepPicture(id: string, bytes: Blob): Promise<void> {
  await (await database()).put("pictures", bytes, id);
}

export async function keptPicture(id: string): Promise<Blob | null> {
  return (await (await database()).get("pictures", id)) ?? null;
}

export async function dropPicture(id: string): Promise<void> {
  await (await database()).delete("pictures", id);
}

/** Forgets a report and its photos. */
export async function dropReport(report: Report): Promise<void> {
  const transaction = (await database()).transaction(["reports", "pictures"], "readwrite");
  await Promise.all([
    transaction.objectStore("reports").delete(report.key),
    ...report.photos.map((photo) => transaction.objectStore("pictures").delete(photo.id)),
    transaction.done,
  ]);
}
