import { useEffect } from "preact/hooks";
import { getRoute } from "../../api/routing.ts";
import { allAuthorities, authorityName, categoryName, categoryOf, regionOf } from "../../codes/names.ts";
import { formatDate } from "../../i18n/dates.ts";
import { say } from "../../i18n/language.ts";
import { change, draft } from "../form.ts";
import { spotOf } from "../report.ts";
import { competentBodies, rule } from "./rule.ts";
import { answerableWords } from "./words.ts";

/** While degrees are being typed or the map moves, nobody has to be asked; in milliseconds. */
const REST = 300;

/** The body that must answer, by what rule, and a way to name another. */
export function Answerable() {
  const w = answerableWords();
  const now = draft.value;
  const spot = now && spotOf(now);
  useRule(now?.category ?? null, spot);
  const category = categoryOf(now?.category ?? "");
  const competent = competentBodies();
  const [first] = competent;
  const chosen = now?.authority ?? first;
  if (!category || !first || !chosen) return null;
  const known = rule.value?.category === category.code ? rule.value : null;
  const region = known && regionOf(known.region);
  const why = w.why(categoryName(category.code, category.code), region ? say(region.names) : "");
  return (
    <div class="card answerable">
      <p>
        <strong>{authorityName(chosen, chosen)}</strong>
      </p>
      {chosen === first ? (
        <>
          <p class="hint">
            {why} {known && w.since(formatDate(known.validSince))}
          </p>
          {known?.draft && <p class="hint draft-rule">{w.draft}</p>}
        </>
      ) : (
        <p class="hint">
          {w.whyChanged} {w.usual(authorityName(first, first))}
        </p>
      )}
      <details>
        <summary>{w.change}</summary>
        <Choice competent={competent} chosen={chosen} />
      </details>
    </div>
  );
}

/** Asks for the rule of this category in this place; without an answer the category alone decides. */
function useRule(category: string | null, spot: { lat: number; lon: number } | null): void {
  useEffect(() => {
    if (!category || !spot) {
      rule.value = null;
      return;
    }
    const leaving = new AbortController();
    const ask = () =>
      getRoute(category, spot, { signal: leaving.signal }).then(
        (route) => {
          rule.value = route;
        },
        () => {
          if (!leaving.signal.aborted) rule.value = null;
        },
      );
    const rest = setTimeout(() => void ask(), REST);
    return () => {
      clearTimeout(rest);
      leaving.abort();
    };
  }, [category, spot?.lat, spot?.lon]);
}

/** The competent bodies first, then all others. */
function Choice({ competent, chosen }: { competent: readonly string[]; chosen: string }) {
  const w = answerableWords();
  const others = allAuthorities().filter(({ code }) => !competent.includes(code));
  const all = [
    ...competent.map((code) => ({ code, name: authorityName(code, code) })),
    ...others.map(({ code, names }) => ({ code, name: say(names) })),
  ];
  return (
    <fieldset>
      <legend class="unseen">{w.change}</legend>
      {all.map(({ code, name }) => (
        <label key={code} class="choice">
          <input
            type="radio"
            name="authority"
            checked={chosen === code}
            onChange={() => change({ authority: code === competent[0] ? null : code })}
          />
          <span>
            {name}
            {competent.indexOf(code) > 0 && <small class="also"> ({w.also})</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
