import { useEffect, useState } from "preact/hooks";
import { compareAddress, FEWEST, MOST, readChosen } from "../comparing/chosen.ts";
import { say } from "../i18n/language.ts";
import { type Codes, useCodes } from "../inventory/codes.ts";
import { Failure } from "../loading/failure.tsx";
import { useLoaded } from "../loading/loading.ts";
import { Icon } from "../marks/icons.tsx";
import { lazy } from "../shell/lazy.tsx";
import { path } from "../shell/routes.ts";
import { shellWords } from "../shell/words.ts";
import { Add } from "./add.tsx";
import { type Fetched, fetchAll } from "./fetched.ts";
import { compareWords } from "./words.ts";

/** The charts come once there is something to compare. */
const SideBySide = lazy(async () => (await import("./side-by-side.tsx")).SideBySide, "later");

/** Two to five facilities side by side; which ones, stands in the address. */
export function Comparison() {
  const w = compareWords();
  const codes = useCodes();
  const [{ ids, left }, become] = useState(() => readChosen(new URLSearchParams(location.search).get("f")));
  const [per, setPer] = useState(() => new URLSearchParams(location.search).get("per") === "unit");
  useEffect(() => {
    const unit = per ? (ids.length ? "&per=unit" : "?per=unit") : "";
    history.replaceState(null, "", compareAddress(ids) + unit);
  }, [ids, per]);
  const [loaded, again] = useLoaded((signal) => fetchAll(ids, signal), ids.join());
  const choose = (next: readonly string[]) => become({ ids: next, left: 0 });
  return (
    <div class="wide comparison">
      <h1>{w.title}</h1>
      <p class="lead">{w.lead}</p>
      {left > 0 && (
        <p class="notice wrong" role="alert">
          {w.tooMany(MOST, left)}
        </p>
      )}
      {loaded.state === "asking" && <p aria-busy="true">{shellWords().loading}</p>}
      {loaded.state === "failed" && <Failure error={loaded.error} again={again} />}
      {loaded.state === "there" && <There fetched={loaded.value} {...{ ids, codes, choose, per, setPer }} />}
    </div>
  );
}

interface ThereProps {
  readonly fetched: Fetched;
  readonly ids: readonly string[];
  readonly codes: Codes;
  readonly per: boolean;
  choose(ids: readonly string[]): void;
  setPer(per: boolean): void;
}

function There({ fetched: { facilities, missing }, ids, codes, choose, per, setPer }: ThereProps) {
  const w = compareWords();
  const drop = (id: string) => choose(ids.filter((each) => each !== id));
  return (
    <>
      {missing.length > 0 && (
        <div class="notice wrong" role="alert">
          <p>{w.missing(missing.join(", "), missing.length)}</p>
          <button
            type="button"
            class="button"
            onClick={() => choose(ids.filter((id) => !missing.includes(id)))}
          >
            {w.forget}
          </button>
        </div>
      )}
      <div class="chosen no-print">
        <ul class="chips" aria-label={w.compared}>
          {facilities.map(({ id, properties }) => (
            <li key={id}>
              <button
                type="button"
                class="chip"
                aria-label={w.remove(say(properties.names))}
                onClick={() => drop(id)}
              >
                <span class="chip-text">{say(properties.names)}</span>
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
        {ids.length < MOST ? (
          <Add ids={ids} codes={codes} add={(id) => choose([...ids, id])} />
        ) : (
          <p class="small">{w.full(MOST)}</p>
        )}
      </div>
      {facilities.length < FEWEST ? (
        <p class="notice">
          {w.tooFew(facilities.length)} <a href={path("facilities")}>{w.toList}</a>
        </p>
      ) : (
        <SideBySide {...{ facilities, codes, per, setPer }} />
      )}
    </>
  );
}
