import type { Summary } from "../../api/summary.ts";
import type { Filter } from "../address.ts";

/** What the summary is asked for, for a filter: its region, and its year as whole months. */
export const summaryOf = ({ region, year }: Filter) =>
  year ? { region, from: `${year}-01-01`, to: `${year}-12-31` } : { region };

/**
 * How many complaints of the summary fit the filter, or null where it does not tell: it counts by each property
 * alone, so not by two of them together, and knows neither words nor days.
 */
export function totalOf(
  summary: Summary,
  { group, category, status, overdue, period, q }: Filter,
): number | null {
  if (period || q) return null;
  const asked = [category ?? group, status, overdue].filter(Boolean);
  if (asked.length > 1) return null;
  if (category) return summary.byCategory[category] ?? 0;
  if (group) return summary.byGroup[group] ?? 0;
  if (status) return summary.byStatus[status] ?? 0;
  return overdue ? summary.overdue : summary.total;
}
