import { GROUPS } from "../api/complaints.ts";
import type { Summary } from "../api/summary.ts";
import { csvOf } from "../charts/csv.ts";
import { LICENCE } from "../inventory/licence.tsx";

/** What a region's page tells of complaints: how many of each group, then what came of all of them. */
export function complaintsCsv(region: string, { total, overdue, byGroup, byStatus }: Summary): string {
  const lines: [string, string, number][] = [
    ["total", "", total],
    ["overdue", "", overdue],
    ...GROUPS.map((group): [string, string, number] => ["group", group, byGroup[group] ?? 0]),
    ...Object.entries(byStatus).map(([status, count]): [string, string, number] => ["status", status, count]),
  ];
  return csvOf([
    ["region", "subject", "code", "complaints", "licence"],
    ...lines.map(([subject, code, count]) => [region, subject, code, count, LICENCE]),
  ]);
}
