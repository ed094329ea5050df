import type { Pollutant } from "../../api/codes.ts";
import type { Facility } from "../../api/facilities.ts";
import { language } from "../../i18n/language.ts";
import { Icon } from "../../marks/icons.tsx";
import type { ReleaseSeries } from "../series.ts";
import { csvName, facilityCsv, saveCsv } from "./csv.ts";
import { quantitiesOf } from "./resources.ts";
import { chartWords } from "./words.ts";

interface ActionsProps {
  readonly facility: Facility;
  readonly series: readonly ReleaseSeries[];
  readonly pollutants: readonly Pollutant[];
}

/** Takes what the page shows away: as a table, or on paper. */
export function Actions({ facility, series, pollutants }: ActionsProps) {
  const w = chartWords();
  const download = () => {
    const quantities = quantitiesOf(facility.properties.reports);
    saveCsv(
      csvName(facility.id, language()),
      facilityCsv(facility, series, quantities, pollutants, location.href),
    );
  };
  return (
    <p class="buttons">
      <button type="button" class="button" onClick={download}>
        <Icon name="down" /> {w.download}
      </button>
      <button type="button" class="button" onClick={() => window.print()}>
        <Icon name="print" /> {w.print}
      </button>
    </p>
  );
}
