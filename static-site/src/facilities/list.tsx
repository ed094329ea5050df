import { useEffect, useRef, useState } from "preact/hooks";
import { type ListedFacility, listFacilities } from "../api/facilities.ts";
import { isAbort } from "../api/failure.ts";
import { nextCursor } from "../api/shapes.ts";
import { listYears } from "../charts/change.ts";
import { learnNames, regionOf } from "../codes/names.ts";
import { say } from "../i18n/language.ts";
import { Failure } from "../loading/failure.tsx";
import { Icon } from "../marks/icons.tsx";
import { path } from "../shell/routes.ts";
import { shellWords } from "../shell/words.ts";
import { listWords } from "./words.ts";

const PAGE = 40;

/** Typing is let to settle for this long, in ms, before the list is asked for. */
const SETTLE = 250;

interface Found {
  readonly facilities: readonly ListedFacility[];
  readonly cursor: string | null;
}

/** All facilities by name, with a search: what the map shows, for those who do not use the map. */
export function FacilityList() {
  const w = listWords();
  const [q, setQ] = useState("");
  const [found, setFound] = useState<Found | null>(null);
  const [error, setError] = useState<unknown>(null);
  const asking = useRef<AbortController>(undefined);

  const ask = async (words: string, before: Found | null) => {
    asking.current?.abort();
    const now = new AbortController();
    asking.current = now;
    setError(null);
    try {
      const query = { q: words.length >= 2 ? words : undefined, limit: PAGE };
      const page = await listFacilities({ ...query, cursor: before?.cursor ?? undefined }, now);
      setFound({
        facilities: [...(before?.facilities ?? []), ...page.features],
        cursor: nextCursor(page),
      });
    } catch (failure) {
      if (!isAbort(failure)) setError(failure);
    }
  };

  useEffect(() => {
    const settled = setTimeout(() => ask(q.trim(), null), found ? SETTLE : 0);
    return () => clearTimeout(settled);
  }, [q]);
  useEffect(() => {
    void learnNames();
    return () => asking.current?.abort();
  }, []);

  const regionName = (code: string) => {
    const region = regionOf(code);
    return region ? say(region.names) : code;
  };
  return (
    <>
      <h1>{w.listTitle}</h1>
      <p class="lead">{w.listLead}</p>
      <search class="field">
        <label for="find-facility">{w.find}</label>
        <input
          id="find-facility"
          type="search"
          maxLength={100}
          value={q}
          onInput={(event) => setQ(event.currentTarget.value)}
        />
      </search>
      {error !== null && <Failure error={error} again={() => ask(q.trim(), null)} />}
      {!found && error === null && <p aria-busy="true">{shellWords().loading}</p>}
      <div aria-live="polite">{found && !found.facilities.length && <p>{w.nothing}</p>}</div>
      {found && found.facilities.length > 0 && (
        <ul class="cards facility-cards" aria-label={w.found}>
          {found.facilities.map(({ id, properties }) => (
            <li key={id}>
              <a class="card" href={path("facilities", id)}>
                <Icon name="factory" />
                <span>
                  <strong>{say(properties.names)}</strong>
                  <span class="small">
                    {[properties.settlement, regionName(properties.region)].filter(Boolean).join(" · ")}
                  </span>
                  <span class="small">
                    {properties.reportYears.length
                      ? w.reportsOf(listYears(properties.reportYears))
                      : w.locationOnly}
                  </span>
                </span>
              </a>
            </li>
          ))}
        </ul>
      )}
      {found?.cursor && (
        <p class="buttons">
          <button type="button" class="button" onClick={() => ask(q.trim(), found)}>
            {w.moreFacilities}
          </button>
        </p>
      )}
    </>
  );
}
