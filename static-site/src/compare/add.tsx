import { listFacilities } from "../api/facilities.ts";
import { say } from "../i18n/language.ts";
import { type Codes, regionName } from "../inventory/codes.ts";
import { Combobox } from "../search/combobox.tsx";
import { settlementName } from "../search/settlement.ts";
import { compareWords } from "./words.ts";

/** How many suggestions one can look through. */
const SUGGESTIONS = 8;

interface AddProps {
  readonly ids: readonly string[];
  readonly codes: Codes;
  add(id: string): void;
}

/** Finds one more facility to put beside the others. */
export function Add({ ids, codes, add }: AddProps) {
  const w = compareWords();
  const find = async (q: string, signal: AbortSignal) => {
    const page = await listFacilities({ q, limit: SUGGESTIONS + ids.length }, { signal }).catch(() => null);
    const options = (page?.features ?? [])
      .filter(({ id }) => !ids.includes(id))
      .slice(0, SUGGESTIONS)
      .map(({ id, properties }) => ({
        key: id,
        label: say(properties.names),
        hint: [settlementName(properties.settlement), regionName(codes, properties.region)]
          .filter(Boolean)
          .join(", "),
        choose: () => add(id),
      }));
    return options.length ? [{ label: w.found, options }] : [];
  };
  // A new field for every facility: what was typed for the one before is of no use.
  return <Combobox key={ids.join()} label={w.add} nothing={w.nothing} find={find} />;
}
