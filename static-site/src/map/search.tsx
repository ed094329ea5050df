import { Combobox, type OptionGroup } from "../search/combobox.tsx";
import { narrow } from "./state.ts";
import { mapWords } from "./words.ts";

/** Finds towns, facilities and complaints; how, comes with the first letters. Enter narrows the list by the words. */
export function MapSearch() {
  const w = mapWords();
  return <Combobox label={w.search} nothing={w.nothingFound} find={find} submit={(q) => narrow({ q })} />;
}

async function find(typed: string, signal: AbortSignal): Promise<readonly OptionGroup[]> {
  const finding = await import("./parts/finding.tsx").catch(() => null);
  return finding ? finding.find(typed, signal) : [];
}
