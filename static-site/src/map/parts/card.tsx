import { categoryName } from "../../codes/names.ts";
import { formatNumber } from "../../i18n/numbers.ts";
import { GroupMark, Icon } from "../../marks/icons.tsx";
import { StatusMark } from "../../marks/status.tsx";
import { markWords } from "../../marks/words.ts";
import type { Hovered } from "../hovered.ts";
import { listing } from "../listing.ts";
import type { Thing } from "../tiles/piece.ts";
import "./card.css";
import { partWords } from "./words.ts";

/** A card beside the mark; the list says the same to those who use no pointer, the line below what Enter opens. */
export function HoverCard({ hovered }: { hovered: Hovered | null }) {
  const w = partWords();
  return (
    <>
      {hovered && (
        <div
          class={hovered.byKeyboard ? "hover-card card chosen" : "hover-card card"}
          style={{ left: `${hovered.at[0]}px`, top: `${hovered.at[1]}px` }}
          aria-hidden="true"
        >
          <Said thing={hovered.thing} />
        </div>
      )}
      <p class="unseen" role="status">
        {hovered?.byKeyboard && `${told(hovered.thing)}. ${w.enterOpens}`}
      </p>
    </>
  );
}

/** The card in one line, for those who hear it. */
function told(thing: Thing): string {
  if (thing.kind === "cluster") return partWords().here(formatNumber(thing.count));
  if (thing.kind === "facility") return thing.name;
  return `${categoryName(thing.category, markWords().group[thing.group])}, ${thing.overdue ? markWords().overdue : markWords().status[thing.status]}`;
}

function Said({ thing }: { thing: Thing }) {
  const w = partWords();
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
