import type { Pollutant } from "../api/codes.ts";
import type { Facility } from "../api/facilities.ts";
import { csvName, saveCsv } from "../charts/csv.ts";
import { quantitiesOf } from "../charts/resources.ts";
import type { ReleaseSeries } from "../charts/series.ts";
import { chartWords } from "../charts/words.ts";
import { language } from "../i18n/language.ts";
import { Icon } from "../marks/icons.tsx";
import { facilityCsv } from "./facility-csv.ts";

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
