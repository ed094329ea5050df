import { MediumChoice, PollutantChoice } from "../inventory/choices.tsx";
import type { Codes } from "../inventory/codes.ts";
import { Select } from "../inventory/select.tsx";
import { inventoryWords } from "../inventory/words.ts";
import type { About } from "./address.ts";

interface AboutProps {
  readonly about: About;
  readonly codes: Codes;
  /** Years to choose from, and the one that is told of. */
  readonly years: readonly number[];
  readonly year: number | undefined;
  change(about: About): void;
}

/** Chooses the release and the year that a page tells of. */
export function AboutChoice({ about, codes, years, year, change }: AboutProps) {
  return (
    <div class="choices no-print">
      <PollutantChoice
        codes={codes}
        value={about.pollutant}
        choose={(pollutant) => pollutant !== null && change({ ...about, pollutant })}
      />
      <MediumChoice value={about.medium} choose={(medium) => change({ ...about, medium })} />
      {year !== undefined && (
        <Select
          label={inventoryWords().year}
          value={String(year)}
          choose={(next) => change({ ...about, year: Number(next) })}
        >
          {[...years].reverse().map((each) => (
            <option key={each} value={String(each)}>
              {each}
            </option>
          ))}
        </Select>
      )}
    </div>
  );
}
