import { useEffect, useState } from "preact/hooks";
import { type FacilityFilter, facilitiesAddress, getFacility } from "../../api/facilities.ts";
import { saveCsv } from "../../charts/csv.ts";
import { toggled } from "../../comparing/chosen.ts";
import { say } from "../../i18n/language.ts";
import { useCodes } from "../../inventory/codes.ts";
import { Downloads } from "../../inventory/downloads.tsx";
import { Failure } from "../../loading/failure.tsx";
import { lazy } from "../../shell/lazy.tsx";
import { shellWords } from "../../shell/words.ts";
import { type Find, filterOf, readFind, writeFind } from "./address.ts";
import { Card } from "./card.tsx";
import { Chips } from "./chips.tsx";
import { CompareBar } from "./compare-bar.tsx";
import { Empty } from "./empty.tsx";
import { Filters } from "./filters.tsx";
import { useFound } from "./found.ts";
import { listCsv } from "./list-csv.ts";
import { findWords } from "./words.ts";
import "../../inventory/styles.css";
import "../strip/styles.css";
import "../../comparing/strip.css";
import "./styles.css";

/** Who releases most needs the ranking, which comes when it is asked for. */
const Top = lazy(async () => (await import("./top.tsx")).Top, "later");

/** All facilities: found by words and filters, or ranked by what they release; some chosen to be compared. */
export function Finder() {
  const w = findWords();
  const codes = useCodes();
  const [find, become] = useState(() => readFind(location.search, new Date()));
  const [names, learn] = useNames(find.chosen);
  useEffect(() => {
    history.replaceState(null, "", location.pathname + writeFind(find));
  }, [find]);
  const change = (part: Partial<Find>) => become((before) => ({ ...before, ...part }));
  const choose = (id: string, name: string) => {
    learn(id, name);
    become((before) => ({ ...before, chosen: toggled(before.chosen, id) }));
  };
  const parts = { find, codes, change, choose };
  return (
    <div class="wide finder">
      <h1>{w.title}</h1>
      <p class="lead">{w.lead}</p>
      <Views find={find} change={change} />
      {find.view === "top" ? <Top {...parts} /> : <List {...parts} />}
      <CompareBar chosen={find.chosen} names={names} change={change} />
    </div>
  );
}

/** Names of facilities: those that were seen, and those that an address brought, which are asked for. */
function useNames(ids: readonly string[]) {
  const [names, tell] = useState<Readonly<Record<string, string>>>({});
  const learn = (id: string, name: string) => tell((known) => ({ ...known, [id]: name }));
  const unknown = ids.filter((id) => !(id in names));
  useEffect(() => {
    for (const id of unknown)
      getFacility(id).then(
        ({ properties }) => learn(id, say(properties.names)),
        () => undefined,
      );
  }, [unknown.join()]);
  return [names, learn] as const;
}

/** What both views work with. */
export interface ViewProps {
  readonly find: Find;
  readonly codes: ReturnType<typeof useCodes>;
  change(part: Partial<Find>): void;
  choose(id: string, name: string): void;
}

function Views({ find, change }: Pick<ViewProps, "find" | "change">) {
  const w = findWords();
  return (
    <div role="group" aria-label={w.views} class="views">
      {(["list", "top"] as const).map((view) => (
        <button
          key={view}
          type="button"
          class="chip"
          aria-pressed={find.view === view}
          onClick={() => change({ view })}
        >
          {w.view[view]}
        </button>
      ))}
    </div>
  );
}

function List({ find, codes, change, choose }: ViewProps) {
  const w = findWords();
  const { found, busy, error, more, again } = useFound(filterOf(find));
  const facilities = found?.facilities ?? [];
  return (
    <>
      <search class="field">
        <label for="find-facility">{w.find}</label>
        <input
          id="find-facility"
          type="search"
          maxLength={100}
          autocomplete="off"
          enterkeyhint="search"
          value={find.q}
          onInput={(event) => change({ q: event.currentTarget.value })}
        />
      </search>
      <Filters find={find} codes={codes} change={change} />
      <Chips find={find} codes={codes} change={change} />
      {error !== null && <Failure error={error} again={again} />}
      {!found && error === null && <p aria-busy="true">{shellWords().loading}</p>}
      <p role="status" class="count">
        {found &&
          (found.facilities.length > 0 || found.cursor) &&
          w.count(facilities.length, found.cursor !== null)}
      </p>
      {found && !found.cursor && !facilities.length && <Empty find={find} codes={codes} change={change} />}
      {facilities.length > 0 && (
        <ul class="cards facility-cards" aria-label={w.found} aria-busy={busy}>
          {facilities.map((facility) => (
            <Card key={facility.id} facility={facility} find={find} codes={codes} choose={choose} />
          ))}
        </ul>
      )}
      {found?.cursor && (
        <p class="buttons">
          <button type="button" class="button" onClick={more}>
            {w.more}
          </button>
        </p>
      )}
      {found && facilities.length > 0 && <Data filter={found.filter} facilities={facilities} />}
    </>
  );
}

/** What is listed, for other programs: the table has what is shown, the address what can be asked for. */
function Data({ filter, facilities }: { filter: FacilityFilter; facilities: Parameters<typeof listCsv>[0] }) {
  return (
    <Downloads
      csv={() => saveCsv("ecomap-facilities.csv", listCsv(facilities))}
      json={facilitiesAddress({ ...filter, limit: 500 })}
      name="ecomap-facilities"
    />
  );
}
