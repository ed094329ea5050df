import type { Complaint } from "../../api/complaint.ts";
import { categoryName } from "../../codes/names.ts";
import { formatDate } from "../../i18n/dates.ts";
import { GroupMark } from "../../marks/icons.tsx";
import { StatusMark } from "../../marks/status.tsx";
import { markWords } from "../../marks/words.ts";
import { isKept } from "../forms/kept.ts";
import { staffWords } from "../words.ts";
import { deskWords } from "./words.ts";

const FORMS = ["answer", "measure", "extension", "forward"] as const;

/** The last day, and how far it is. */
export function TermMark({ told }: { told: Complaint["properties"] }) {
  const w = staffWords();
  const { clock, overdue } = told;
  return (
    <p class={overdue ? "term late" : "term"}>
      <span class="soft">{w.due}</span>
      <strong>{formatDate(clock.dueOn)}</strong>
      <span>{overdue ? w.late(Math.max(0, -clock.workingDaysLeft)) : w.left(clock.workingDaysLeft)}</span>
    </p>
  );
}

/** What presses, in short. */
export function Chips({ id, told }: { id: string; told: Complaint["properties"] }) {
  const w = deskWords();
  const { clock, overdue, handling, status } = told;
  const chips: [string, boolean][] = [];
  if (clock.running && (handling.lapsed || overdue)) chips.push([w.lapsed, true]);
  else if (clock.running && clock.reminded) chips.push([w.reminded, true]);
  if (status === "contested") chips.push([w.contested, true]);
  if (clock.extended) chips.push([w.extendedChip, false]);
  if (FORMS.some((form) => isKept(`${form}-${id}`))) chips.push([w.draft, false]);
  if (chips.length === 0) return null;
  return (
    <p class="chips">
      {chips.map(([text, late]) => (
        <span key={text} class={late ? "chip late" : "chip"}>
          {text}
        </span>
      ))}
    </p>
  );
}

/** One complaint of the list. */
export function Row({ complaint: { id, properties: told } }: { complaint: Complaint }) {
  const name = categoryName(told.category, markWords().group[told.group]);
  return (
    <li class="card due">
      <GroupMark group={told.group} />
      <div>
        <h2 class="due-what" id={`row-${id}`}>
          <a href={`#${id}`}>{name}</a>
        </h2>
        {told.place && <p class="soft">{told.place}</p>}
        <p lang={told.language ?? undefined}>{told.summary}</p>
        <StatusMark status={told.status} overdue={told.overdue} />
        <Chips id={id} told={told} />
        <p class="act">
          <a class="button" href={`#${id}`} aria-describedby={`row-${id}`}>
            {deskWords().open}
          </a>
        </p>
      </div>
      <TermMark told={told} />
    </li>
  );
}
