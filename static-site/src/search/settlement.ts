import { signal } from "@preact/signals";
import { say } from "../i18n/language.ts";
import { loadTowns, type Town } from "./towns.ts";

const towns = signal<readonly Town[]>([]);
let asked = false;

/**
 * A settlement as the reader calls it: an editor writes it in one language, and the larger ones are known in all
 * three. Any other, and all until the list of them has come, as it was written.
 */
export function settlementName(written: string | null): string | null {
  if (!written) return written;
  if (!asked) {
    asked = true;
    loadTowns().then(
      (list) => {
        towns.value = list;
      },
      () => {
        asked = false;
      },
    );
  }
  const town = towns.value.find(({ name }) => Object.values(name).includes(written));
  return town ? say(town.name) : written;
}
