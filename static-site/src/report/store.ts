import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Report } from "./report.ts";

interface Schema extends DBSchema {
  reports: { key: string; value: Report };
  pictures: { key: string; value: Blob };
}

type Database = IDBPDatabase<Schema>;

let opened: Promise<Database | null> | undefined;

/** Where a browser forbids a database, what is typed lives as long as the page: enough to send it. */
const memory = { reports: new Map<string, Report>(), pictures: new Map<string, Blob>() };

/** What this device keeps: reports by their key, the bytes of photos by the photo's id. */
function database(): Promise<Database | null> {
  opened ??= openDB<Schema>("ecomap", 1, {
    upgrade(db) {
      db.createObjectStore("reports", { keyPath: "key" });
      db.createObjectStore("pictures");
    },
    terminated() {
      opened = undefined;
    },
  }).catch(() => null);
  return opened;
}

/** Whether what is kept outlives the page. */
export const isLasting = async (): Promise<boolean> => (await database()) !== null;

/** The one report of this device: a draft, a queued or a filed one; null when there is none. */
export async function keptReport(): Promise<Report | null> {
  const db = await database();
  return (db ? await db.getAll("reports") : [...memory.reports.values()])[0] ?? null;
}

export async function keepReport(report: Report): Promise<void> {
  const db = await database();
  if (db) await db.put("reports", report);
  else memory.reports.set(report.key, report);
}

/** Changes the kept report in one transaction, so that two tabs do not undo each other; null when it is gone. */
export async function changeKept(key: string, change: (report: Report) => Report): Promise<Report | null> {
  const transaction = (await database())?.transaction("reports", "readwrite");
  const before = transaction ? await transaction.store.get(key) : memory.reports.get(key);
  const after = before ? change(before) : null;
  if (after && transaction) await transaction.store.put(after);
  else if (after) memory.reports.set(key, after);
  await transaction?.done;
  return after;
}

export async function keepPicture(id: string, bytes: Blob): Promise<void> {
  const db = await database();
  if (db) await db.put("pictures", bytes, id);
  else memory.pictures.set(id, bytes);
}

export async function keptPicture(id: string): Promise<Blob | null> {
  const db = await database();
  return (db ? await db.get("pictures", id) : memory.pictures.get(id)) ?? null;
}

export async function dropPicture(id: string): Promise<void> {
  await (await database())?.delete("pictures", id);
  memory.pictures.delete(id);
}

/** Forgets a report and its photos. */
export async function dropReport(report: Report): Promise<void> {
  await (await database())?.delete("reports", report.key);
  memory.reports.delete(report.key);
  for (const { id } of report.photos) await dropPicture(id);
}
