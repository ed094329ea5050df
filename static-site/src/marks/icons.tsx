import type { Group } from "../api/complaints.ts";

/** The stroke set, drawn on 24 × 24. Always decoration: the words or the label stand beside it. */
const PATHS = {
  air: "M3 8h10a3 3 0 1 0-3-3M3 12h15a3 3 0 1 1-3 3M3 16h7a2.5 2.5 0 1 1-2.5 2.5",
  water: "M12 3c4 5 6.5 8 6.5 11a6.5 6.5 0 0 1-13 0C5.5 11 8 8 12 3ZM9 15a3 3 0 0 0 3 3",
  waste: "M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5",
  land: "M3 8l9-4 9 4-9 4zM3 12l9 4 9-4M3 16l9 4 9-4",
  nature: "M12 21v-8M12 13c-5 0-7-3-7-8 5 0 7 3 7 8ZM12 16c0-4 2-6 7-6 0 4-2 6-7 6Z",
  physical: "M4 10v4h4l5 4V6L8 10zM16 9a4 4 0 0 1 0 6M18.5 6a8 8 0 0 1 0 12",
  rights: "M12 4v16M8 20h8M5 7h14M5 7l-3 7h6zM19 7l-3 7h6z",
  search: "M11 4a7 7 0 1 1 0 14 7 7 0 0 1 0-14ZM16 16l5 5",
  locate: "M12 2v4M12 18v4M2 12h4M18 12h4M12 7a5 5 0 1 1 0 10 5 5 0 0 1 0-10Z",
  close: "M6 6l12 12M18 6L6 18",
  plus: "M12 5v14M5 12h14",
  minus: "M5 12h14",
  up: "M6 15l6-6 6 6",
  down: "M6 9l6 6 6-6",
  camera: "M4 8h4l2-3h4l2 3h4v11H4zM12 10a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7Z",
  legend: "M4 6h3v3H4zM11 7.5h9M4 15h3v3H4zM11 16.5h9",
  copy: "M9 9h11v11H9zM5 15H4V4h11v1",
  print: "M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z",
  check: "M5 12.5l4.5 4.5L19 7.5",
  share: "M12 15V4M8 7l4-4 4 4M6 12H5v8h14v-8h-1",
  pin: "M12 3a6 6 0 0 1 6 6c0 4-6 12-6 12S6 13 6 9a6 6 0 0 1 6-6ZM12 7.5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3Z",
  factory: "M3 20V10l6 4v-4l6 4V4h4v16zM7 17h2M13 17h2",
  list: "M8 6h12M8 12h12M8 18h12M4 6h.01M4 12h.01M4 18h.01",
} as const satisfies Record<Group, string> & Record<string, string>;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}

/** A group's icon on its colour; say the group's name beside it. */
export function GroupMark({ group }: { group: Group }) {
  return (
    <span class={`group-mark group-${group}`}>
      <Icon name={group} />
    </span>
  );
}
