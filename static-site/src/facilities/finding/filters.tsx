import { lastYear } from "../../inventory/asked.ts";
import {
  ActivityChoice,
  MediumChoice,
  PollutantChoice,
  RegionChoice,
  YearChoice,
} from "../../inventory/choices.tsx";
import { COMMON } from "./address.ts";
import type { ViewProps } from "./finder.tsx";
import { findWords } from "./words.ts";

/** What the list can be narrowed by. The medium is asked for once there is a pollutant. */
export function Filters({ find, codes, change }: Omit<ViewProps, "choose">) {
  const { release } = find;
  return (
    <div class="choices">
      <RegionChoice codes={codes} value={find.region} choose={(region) => change({ region })} />
      <ActivityChoice codes={codes} value={find.activity} choose={(activity) => change({ activity })} />
      <PollutantChoice
        codes={codes}
        value={release?.pollutant ?? null}
        any={findWords().anyPollutant}
        choose={(pollutant) =>
          change({
            year: undefined,
            release:
              pollutant === null
                ? undefined
                : { medium: COMMON.medium, year: find.year ?? lastYear(new Date()), ...release, pollutant },
          })
        }
      />
      {release && (
        <MediumChoice
          value={release.medium}
          choose={(medium) => change({ release: { ...release, medium } })}
        />
      )}
      <YearChoice
        value={release?.year ?? find.year}
        any={release ? undefined : findWords().anyYear}
        choose={(year) =>
          change(release ? { release: { ...release, year: year ?? release.year } } : { year })
        }
      />
    </div>
  );
}
