import type { Status } from "../api/complaints.ts";
import { markWords } from "./words.ts";

/** What the shape says: a status, or that the term has passed. */
export type Sign = "open" | "in_work" | "answered" | "resolved" | "contested" | "overdue" | "closed";

/** `overdue` is computed from the clock and outweighs the status it interrupts. */
export function signOf(status: Status, overdue = false): Sign {
  if (overdue) return "overdue";
  switch (status) {
    case "received":
    case "published":
      return "open";
    case "rejected":
    case "joined":
    case "withdrawn":
      return "closed";
    default:
      return status;
  }
}

/** A complaint's status as a shape and a word, never as a colour alone. */
export function StatusMark({ status, overdue = false }: { status: Status; overdue?: boolean }) {
  const sign = signOf(status, overdue);
  const words = markWords();
  return (
    <span class={`status ${sign}`}>
      <StatusShape sign={sign} />
      {overdue ? words.overdue : words.status[status]}
    </span>
  );
}

/** The bare shape: ○ open, ◐ in work, ◑ answered, ● resolved, ▲ contested, ⏱ overdue, × closed. */
export function StatusShape({ sign }: { sign: Sign }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.75">
      {SHAPES[sign]}
    </svg>
  );
}

const ring = <circle cx="8" cy="8" r="6" />;

const SHAPES = {
  open: ring,
  in_work: (
    <>
      {ring}
      <path d="M8 2a6 6 0 0 0 0 12Z" fill="currentColor" />
    </>
  ),
  answered: (
    <>
      {ring}
      <path d="M8 2a6 6 0 0 1 0 12Z" fill="currentColor" />
    </>
  ),
  resolved: <circle cx="8" cy="8" r="6" fill="currentColor" />,
  contested: <path d="M8 2l6.5 12h-13Z" fill="currentColor" stroke-linejoin="round" />,
  overdue: (
    <>
      <circle cx="8" cy="9" r="5.5" />
      <path d="M8 6v3l2 1.5M6.5 1.5h3M8 1.5v2" />
    </>
  ),
  closed: <path d="M4 4l8 8M12 4l-8 8" />,
};
