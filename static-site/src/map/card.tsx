import type { Group, Status } from "../api/complaints.ts";
import { categoryName } from "../codes/names.ts";
import { formatNumber } from "../i18n/numbers.ts";
import { GroupMark, Icon } from "../marks/icons.tsx";
import { StatusMark } from "../marks/status.tsx";
import { markWords } from "../marks/words.ts";
import { listing } from "./listing.ts";
import { mapWords } from "./words.ts";

/** What the pointer is over, and where on the map, in CSS pixels. */
export interface Hovered {
  readonly at: readonly [x: number, y: number];
  readonly thing:
    | { readonly kind: "cluster"; readonly count: number }
    | {
        readonly kind: "complaint";
        readonly id: string;
        readonly category: string;
        readonly group: Group;
        readonly status: Status;
        readonly overdue: boolean;
      }
    | {
        readonly kind: "facility";
        readonly id: string;
        readonly name: string;
        readonly demonstration: boolean;
      };
}

/** A card beside the pointer; the list says the same to those who use no pointer. */
export function HoverCard({ hovered: { at, thing } }: { hovered: Hovered }) {
  return (
    <div class="hover-card card" style={{ left: `${at[0]}px`, top: `${at[1]}px` }} aria-hidden="true">
      <Said thing={thing} />
    </div>
  );
}

function Said({ thing }: { thing: Hovered["thing"] }) {
  const w = mapWords();
  switch (thing.kind) {
    case "cluster":
      return (
        <>
          <strong>{w.here(formatNumber(thing.count))}</strong>
          <small>{w.zoomHint}</small>
        </>
      );
    case "facility":
      return (
        <>
          <strong>
            <Icon name="factory" /> {thing.name}
          </strong>
          {thing.demonstration && <small>{w.demonstration}</small>}
        </>
      );
    case "complaint": {
      const listed = listing.value.complaints.find((complaint) => complaint.id === thing.id);
      return (
        <>
          <strong>
            <GroupMark group={thing.group} /> {categoryName(thing.category, markWords().group[thing.group])}
          </strong>
          {listed && <span class="summary">{listed.properties.summary}</span>}
          <StatusMark status={thing.status} overdue={thing.overdue} />
        </>
      );
    }
  }
}
