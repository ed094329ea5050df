import type { Activity, Pollutant } from "../api/codes.ts";
import { MEDIA, type Medium } from "../api/media.ts";
import { say } from "../i18n/language.ts";
import { yearsToChoose } from "./asked.ts";
import type { Codes } from "./codes.ts";
import { Select } from "./select.tsx";
import { inventoryWords } from "./words.ts";

const groupsOf = <T,>(list: readonly T[], key: (each: T) => string): [string, T[]][] => {
  const groups = new Map<string, T[]>();
  for (const each of list) groups.set(key(each), [...(groups.get(key(each)) ?? []), each]);
  return [...groups];
};

interface PollutantProps {
  readonly codes: Codes;
  readonly value: number | null;
  /** What stands for no pollutant; without it one is always chosen. */
  readonly any?: string;
  choose(no: number | null): void;
}

/** The 86 pollutants of Annex II, in the groups that they are known by. */
export function PollutantChoice({ codes, value, any, choose }: PollutantProps) {
  const w = inventoryWords();
  const groupName = (group: string) => (w.groups as Readonly<Record<string, string>>)[group] ?? group;
  const options = (list: readonly Pollutant[]) =>
    list.map(({ no, names }) => (
      <option key={no} value={String(no)}>
        {say(names)}
      </option>
    ));
  return (
    <Select
      label={w.pollutant}
      value={value === null ? "" : String(value)}
      any={any}
      choose={(no) => choose(no ? Number(no) : null)}
    >
      {value !== null && !codes.pollutants.length && (
        <option value={String(value)}>{w.pollutantNo(value)}</option>
      )}
      {groupsOf(codes.pollutants, ({ group }) => group).map(([group, list]) => (
        <optgroup key={group} label={groupName(group)}>
          {options(list)}
        </optgroup>
      ))}
    </Select>
  );
}

export function MediumChoice({ value, choose }: { value: Medium; choose(medium: Medium): void }) {
  const w = inventoryWords();
  return (
    <Select label={w.where} value={value} choose={(medium) => choose(medium as Medium)}>
      {MEDIA.map((medium) => (
        <option key={medium} value={medium}>
          {w.medium[medium]}
        </option>
      ))}
    </Select>
  );
}

interface YearProps {
  readonly value: number | undefined;
  /** What stands for no year; without it one is always chosen. */
  readonly any?: string;
  choose(year: number | undefined): void;
}

export function YearChoice({ value, any, choose }: YearProps) {
  return (
    <Select
      label={inventoryWords().year}
      value={value === undefined ? "" : String(value)}
      any={any}
      choose={(year) => choose(year ? Number(year) : undefined)}
    >
      {yearsToChoose(new Date(), value).map((year) => (
        <option key={year} value={String(year)}>
          {year}
        </option>
      ))}
    </Select>
  );
}

interface RegionProps {
  readonly codes: Codes;
  readonly value: string | undefined;
  choose(region: string | undefined): void;
}

export function RegionChoice({ codes, value, choose }: RegionProps) {
  const w = inventoryWords();
  return (
    <Select
      label={w.region}
      value={value ?? ""}
      any={w.country}
      choose={(region) => choose(region || undefined)}
    >
      {value && !codes.regions.length && <option value={value}>{value}</option>}
      {codes.regions.map(({ code, names }) => (
        <option key={code} value={code}>
          {say(names)}
        </option>
      ))}
    </Select>
  );
}

/** Annex I by sectors; a heading asks for its parts too. */
export function ActivityChoice(props: {
  readonly codes: Codes;
  readonly value: string | undefined;
  choose(activity: string | undefined): void;
}) {
  const w = inventoryWords();
  const { codes, value } = props;
  return (
    <Select
      label={w.activity}
      value={value ?? ""}
      any={w.anyActivity}
      choose={(code) => props.choose(code || undefined)}
    >
      {value && !codes.activities.length && <option value={value}>{value}</option>}
      {groupsOf(codes.activities, ({ sector }) => say(sector)).map(([sector, list]) => (
        <optgroup key={sector} label={sector}>
          {list.map((activity) => (
            <option key={activity.code} value={activity.code}>
              {optionOf(activity)}
            </option>
          ))}
        </optgroup>
      ))}
    </Select>
  );
}

/** Parts of a heading stand further in. */
const optionOf = ({ code, names }: Activity): string =>
  `${code.split("(").length > 2 ? "\u2003" : ""}${code} ${say(names)}`;
