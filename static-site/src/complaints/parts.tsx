import type { Complaint } from "../api/complaints.ts";
import { lazy } from "../shell/lazy.tsx";
import type { VoicesProps } from "./voices/voices.tsx";

const life = () => import("./life/life.tsx");
const voices = () => import("./voices/voices.tsx");

/** What followed: measures and the timeline. */
export const Life = lazy<{ complaint: Complaint }>(async () => (await life()).Life);

/** Who else says so, and the buttons to say it. */
export const Voices = lazy<VoicesProps>(async () => (await voices()).Voices);

/** Brings the parts below the fold while the complaint itself is on its way. */
export function prefetchParts(): void {
  for (const part of [life(), voices()]) void part.catch(() => undefined);
}
