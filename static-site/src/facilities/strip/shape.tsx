import type { QuarterState } from "./strip.ts";

/** The shape of a quarter: empty and dashed, a tick, a triangle, a filled octagon. Words stand beside it. */
export function QuarterShape({ state }: { state: QuarterState }) {
  return (
    <svg class="quarter-shape" viewBox="0 0 24 24" aria-hidden="true">
      {SHAPES[state]}
    </svg>
  );
}

const SHAPES = {
  not_inspected: <rect class="unknown" x="3" y="3" width="18" height="18" rx="2" />,
  clean: (
    <>
      <circle cx="12" cy="12" r="10" />
      <path class="sign" d="M7 12.5l3.5 3.5L17 8.5" />
    </>
  ),
  violation: (
    <>
      <path d="M12 2l11 19.5H1Z" />
      <path class="sign" d="M12 9v6M12 18v.5" />
    </>
  ),
  grave: (
    <>
      <path d="M8 2h8l6 6v8l-6 6H8l-6-6V8Z" />
      <path class="sign" d="M8.5 8.5l7 7M15.5 8.5l-7 7" />
    </>
  ),
};
