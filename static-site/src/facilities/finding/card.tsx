import type { ListedFacility } from "../../api/facilities.ts";
import { CompareBox } from "../../comparing/box.tsx";
import { MOST } from "../../comparing/chosen.ts";
import { StripMini } from "../../comparing/strip.tsx";
import { LANGUAGES, language, say } from "../../i18n/language.ts";
import { activityName, type Codes, regionName } from "../../inventory/codes.ts";
import { Icon } from "../../marks/icons.tsx";
import { settlementName } from "../../search/settlement.ts";
import { path } from "../../shell/routes.ts";
import type { Find } from "./address.ts";
import { Marked, occurs } from "./marked.tsx";
import { findWords } from "./words.ts";

interface CardProps {
  readonly facility: ListedFacility;
  readonly find: Find;
  readonly codes: Codes;
  choose(id: string, name: string): void;
}

/** One result: what it is, where, how harmful by law, what is known, and a box to compare it. */
export function Card({ facility, find, codes, choose }: CardProps) {
  const w = findWords();
  const { id, properties: is } = facility;
  const name = say(is.names);
  const q = find.q.trim();
  const other = otherName(is.names, q);
  const settlement = settlementName(is.settlement);
  const years = is.reportYears;
  const chosen = find.chosen.includes(id);
  return (
    <li class="card">
      <Icon name="factory" />
      <div>
        <h2>
          <a href={path("facilities", id)}>
            <Marked text={name} q={q} />
          </a>
        </h2>
        {other && (
          <p class="small" lang={other.of}>
            <Marked text={other.name} q={q} />
          </p>
        )}
        <p class="small">
          {settlement && (
            <>
              <Marked text={settlement} q={q} />
              {" · "}
            </>
          )}
          {regionName(codes, is.region)}
          {is.operator && occurs(is.operator, q) && (
            <>
              {" · "}
              {w.operator} <Marked text={is.operator} q={q} />
            </>
          )}
        </p>
        <p class="small">{activityName(codes, is.activity)}</p>
        <p class="small facts">
          {is.category && <span class="chip">{w.category(is.category)}</span>}
          <span>{years.length ? w.lastReport(Math.max(...years)) : w.locationOnly}</span>
        </p>
        {is.strip.length > 0 && <StripMini strip={is.strip} />}
        <CompareBox
          name={name}
          checked={chosen}
          full={!chosen && find.chosen.length >= MOST}
          toggle={() => choose(id, name)}
        />
      </div>
    </li>
  );
}

/** The name in the language in which the search hit it, when it did not in the page's own. */
function otherName(names: ListedFacility["properties"]["names"], q: string) {
  if (!q || occurs(say(names), q)) return null;
  const of = LANGUAGES.find((each) => each !== language() && occurs(names[each], q));
  return of ? { of, name: names[of] } : null;
}
