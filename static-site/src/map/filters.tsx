import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { type Category, categories } from "../api/codes.ts";
import { GROUPS } from "../api/complaints.ts";
import { say, type Words } from "../i18n/language.ts";
import { Icon } from "../marks/icons.tsx";
import { markWords } from "../marks/words.ts";
import { lazy } from "../shell/lazy.tsx";
import { type Filter, PERIODS, type Period, PUBLIC_STATUSES } from "./address.ts";
import type { Box } from "./mercator.ts";
import { viewOf } from "./mercator.ts";
import { clearFilter, filter, filterCount, look, narrow, size } from "./state.ts";
import { mapWords } from "./words.ts";

/** Numbers by year come with the list, not before it. */
const Years = lazy(async () => (await import("./parts/years.tsx")).Years, "later");

interface RegionBox {
  readonly code: string;
  readonly name: Words;
  readonly bbox: Box;
}

/** Filters as chips: one group, one state, overdue, a region, a period, words. */
export function Filters() {
  const w = mapWords();
  const f = filter.value;
  const open = useSignal(false);
  return (
    <div class="filters" data-open={open.value}>
      <button
        type="button"
        class="button filters-button"
        aria-expanded={open.value}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        {w.filters}
        {filterCount.value > 0 && ` (${filterCount.value})`}
        <Icon name={open.value ? "up" : "down"} />
      </button>
      <div role="group" aria-label={w.groups} class="chips">
        {GROUPS.map((group) => (
          <button
            key={group}
            type="button"
            class={`chip group-chip group-${group}`}
            aria-pressed={f.group === group}
            onClick={() => narrow({ group: f.group === group ? undefined : group, category: undefined })}
          >
            <Icon name={group} />
            {markWords().group[group]}
          </button>
        ))}
      </div>
      <div role="group" aria-label={w.filters} class="chips">
        <button
          type="button"
          class="chip"
          aria-pressed={f.overdue === true}
          onClick={() => narrow({ overdue: f.overdue ? undefined : true })}
        >
          {w.overdue}
        </button>
        <CategorySelect />
        <ChipSelect
          label={w.status}
          any={w.anyStatus}
          value={f.status}
          options={PUBLIC_STATUSES.map((status) => [status, markWords().status[status]])}
          choose={(status) => narrow({ status: status as Filter["status"] })}
        />
        <RegionSelect />
        <ChipSelect
          label={w.period}
          any={w.anyPeriod}
          value={f.period}
          options={(Object.keys(PERIODS) as Period[]).map((period) => [period, w.periods[period]])}
          choose={(period) => narrow({ period: period as Period | undefined, year: undefined })}
        />
        {f.q && (
          <button type="button" class="chip on" onClick={() => narrow({ q: undefined })}>
            {w.words(f.q)}
            <Icon name="close" />
          </button>
        )}
        {filterCount.value > 0 && (
          <button type="button" class="chip" onClick={clearFilter}>
            <Icon name="close" />
            {w.clear}
          </button>
        )}
      </div>
      <Years />
    </div>
  );
}

/** The kinds of complaints of the chosen group; of one kind, all of its group. */
function CategorySelect() {
  const w = mapWords();
  const known = useSignal<readonly Category[]>([]);
  const { group, category } = filter.value;
  useEffect(() => {
    categories().then(
      (codes) => {
        known.value = codes.categories;
      },
      () => undefined,
    );
  }, []);
  const of = group ?? known.value.find(({ code }) => code === category)?.group;
  if (!of) return null;
  return (
    <ChipSelect
      label={w.category}
      any={w.anyCategory}
      value={category}
      options={known.value.filter((each) => each.group === of).map(({ code, names }) => [code, say(names)])}
      choose={(chosen) => narrow({ category: chosen })}
    />
  );
}

/** Choosing a region also shows it. */
function RegionSelect() {
  const w = mapWords();
  const regions = useSignal<readonly RegionBox[]>([]);
  useEffect(() => {
    void import("../places/regions.json").then((file) => {
      regions.value = file.default as unknown as readonly RegionBox[];
    });
  }, []);
  const choose = (code: string | undefined) => {
    narrow({ region: code });
    const box = regions.value.find((region) => region.code === code)?.bbox;
    look(box ? viewOf(box, size.value.width * 0.9, size.value.height * 0.9) : null);
  };
  return (
    <ChipSelect
      label={w.region}
      any={w.anyRegion}
      value={filter.value.region}
      options={regions.value.map((region) => [region.code, say(region.name)])}
      choose={choose}
    />
  );
}

/** A native choice that looks like a chip, and like a chosen one once something is chosen. */
function ChipSelect(props: {
  label: string;
  any: string;
  value: string | undefined;
  options: readonly (readonly [string, string])[];
  choose(value: string | undefined): void;
}) {
  return (
    <select
      class={props.value ? "chip on" : "chip"}
      aria-label={props.label}
      value={props.value ?? ""}
      onChange={(event) => props.choose(event.currentTarget.value || undefined)}
    >
      <option value="">{props.any}</option>
      {props.options.map(([value, name]) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  );
}
