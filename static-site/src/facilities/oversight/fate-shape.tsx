import type { Fate } from "./fate.ts";

/** What became of a violation: a tick, a clock, a clock that has run out. Words stand beside it. */
export function FateShape({ fate }: { fate: Fate }) {
  return (
    <svg class="fate-shape" viewBox="0 0 16 16" aria-hidden="true">
      {fate.startsWith("remedied") && <path d="M2.5 8.5l3.5 3.5 7.5-8" />}
      {fate === "open" && <path d="M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM8 5v3.5l2.5 1.5" />}
      {fate === "overdue" && <path class="filled" d="M8 1.5l7 12.5H1ZM8 6v4M8 12v.1" />}
    </svg>
  );
}

/** How grave a violation is: one bar, two, three. */
export function GravityShape({ gravity }: { gravity: string }) {
  const bars = gravity === "grave" ? 3 : gravity === "significant" ? 2 : 1;
  return (
    <svg class="gravity-shape" viewBox="0 0 16 16" aria-hidden="true">
      {[0, 1, 2].map((i) => (
        <rect
          key={i}
          class={i < bars ? "on" : "off"}
          x={1 + i * 5}
          y={10 - i * 4}
          width="4"
          height={5 + i * 4}
        />
      ))}
    </svg>
  );
}
