import type { TimelineEntry } from "../../api/complaints.ts";

/** Who did it, as a small drawing in the dot: a person, more people, the Centre's tick, a house of state, a clock. */
const DRAWINGS: Record<TimelineEntry["by"], string> = {
  citizen: "M12 5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7ZM5 20c0-4 3-6 7-6s7 2 7 6",
  supporter:
    "M8 6a3 3 0 1 1 0 6 3 3 0 0 1 0-6ZM16 6a3 3 0 1 1 0 6M2 19c0-3 2.5-5 6-5s6 2 6 5M17 14c3 .5 5 2 5 5",
  centre: "M5 12.5l4.5 4.5L19 7.5",
  authority: "M3 10l9-6 9 6zM5 10v8M10 10v8M14 10v8M19 10v8M3 20h18",
  clock: "M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16ZM12 8v4l3 2",
};

export function ActorMark({ by }: { by: TimelineEntry["by"] }) {
  return (
    <span class={`actor ${by}`}>
      <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
        <path d={DRAWINGS[by]} />
      </svg>
    </span>
  );
}
