import type { ReleaseSeries } from "../../charts/series.ts";
import { lastKnown, ratioToThreshold } from "../../charts/series.ts";
import type { Around } from "./around.ts";
import { NEAR_M } from "./around.ts";

/** What residents allege and what a facility reports meet where both are about the same medium. */
export const SUBJECTS = ["air", "water", "land"] as const;
export type Subject = (typeof SUBJECTS)[number];

/** One medium: complaints near that allege harm to it, beside the releases reported into it. */
export interface Side {
  readonly subject: Subject;
  readonly complaints: number;
  /** Complaints by category, the most frequent first. */
  readonly categories: readonly { readonly code: string; readonly count: number }[];
  /** Releases of which anything is told, the furthest above its threshold first. */
  readonly releases: readonly ReleaseSeries[];
}

/** Waste that lies about harms the land. */
const ABOUT: Readonly<Record<string, Subject>> = { air: "air", water: "water", land: "land", waste: "land" };

/** Sets complaints within 5 km beside reported releases. That both exist proves nothing. */
export function sides(around: readonly Around[], series: readonly ReleaseSeries[]): Side[] {
  return SUBJECTS.map((subject) => {
    const complaints = around.filter(
      ({ complaint, distance }) => distance <= NEAR_M && ABOUT[complaint.properties.group] === subject,
    );
    const counts = new Map<string, number>();
    for (const { complaint } of complaints) {
      const { category } = complaint.properties;
      counts.set(category, (counts.get(category) ?? 0) + 1);
    }
    return {
      subject,
      complaints: complaints.length,
      categories: [...counts].map(([code, count]) => ({ code, count })).sort((a, b) => b.count - a.count),
      releases: series
        .filter(({ medium, points }) => medium === subject && lastKnown(points))
        .sort((a, b) => (ratioToThreshold(b) ?? -1) - (ratioToThreshold(a) ?? -1)),
    };
  }).filter(({ complaints, releases }) => complaints > 0 || releases.length > 0);
}
