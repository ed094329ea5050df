import type { Complaint } from "../../api/complaint.ts";
import type { Loading } from "../loading.ts";

/** Between two looks, in milliseconds: soon at first, then with patience. The visitor can refresh after that. */
const PAUSES = [700, 1000, 1500, 2500, 4000, 6000, 10_000, 15_000];

/** Whether the inspector has not yet spoken on one of these photos. */
export const waitsFor = (complaint: Complaint, ids: readonly string[]): boolean =>
  complaint.properties.evidence.some(({ id, status }) => status === "requested" && ids.includes(id));

/** Loads the complaint again until these photos are accepted or rejected, patience ends or the page is left. */
export async function inspection(
  loading: Pick<Loading, "shown" | "refresh">,
  ids: readonly string[],
  leaving: AbortSignal,
  pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms)),
): Promise<void> {
  for (const ms of PAUSES) {
    await pause(ms);
    if (leaving.aborted) return;
    await loading.refresh();
    const shown = loading.shown.value;
    if (shown.phase === "there" && !waitsFor(shown.complaint, ids)) return;
  }
}
