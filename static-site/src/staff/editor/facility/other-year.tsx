import { useSignal } from "@preact/signals";
import { isoDay } from "../../../i18n/dates.ts";
import { goTo } from "../address.ts";
import { facilityDeskWords } from "./words.ts";

/** The first year that the API takes. */
const FIRST = 2000;

/** Opens the report of any year up to this one. */
export function OtherYear({ id }: { id: string }) {
  const w = facilityDeskWords();
  const now = Number(isoDay(new Date().toISOString()).slice(0, 4));
  const year = useSignal(now - 1);
  const years = Array.from({ length: now - FIRST + 1 }, (_, back) => now - back);
  return (
    <form
      class="other-year"
      onSubmit={(event) => {
        event.preventDefault();
        goTo({ at: "report", id, year: year.value });
      }}
    >
      <label for="other-year">{w.otherYear}</label>
      <select
        id="other-year"
        value={year.value}
        onChange={(event) => {
          year.value = Number(event.currentTarget.value);
        }}
      >
        {years.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </select>
      <button type="submit" class="button">
        {w.begin}
      </button>
    </form>
  );
}
