import { useState } from "preact/hooks";
import type { Totals, TotalYear } from "../api/totals.ts";
import { totalsAddress } from "../api/totals.ts";
import { releaseName } from "../charts/names.ts";
import type { Quantity } from "../charts/units.ts";
import { chartWords } from "../charts/words.ts";
import { type Codes, thresholdOf } from "../inventory/codes.ts";
import { Downloads } from "../inventory/downloads.tsx";
import { SumFigure } from "./sum-figure.tsx";
import { allSums, resourceSums } from "./sums.ts";
import { Waste } from "./waste.tsx";
import { regionWords } from "./words.ts";

/** How many releases are shown before one asks for all. */
const FIRST = 6;

const RESOURCES: readonly {
  readonly name: "energy" | "water";
  readonly quantity: Quantity;
  readonly tone: string;
  readonly read: (year: TotalYear) => number | null;
}[] = [
  { name: "energy", quantity: "energy", tone: "use", read: ({ energyGj }) => energyGj },
  { name: "water", quantity: "water", tone: "water", read: ({ waterM3 }) => waterM3 },
];

/** What the facilities of a place release and use, by year. */
export function TotalsView({ totals, codes }: { totals: Totals; codes: Codes }) {
  const w = regionWords();
  const [whole, showWhole] = useState(false);
  const { years, licence } = totals;
  const region = totals.region ?? undefined;
  const releases = allSums(years, (pollutant, medium) => thresholdOf(codes, pollutant, medium));
  const resources = RESOURCES.map((each) => ({ ...each, series: resourceSums(years, each.read) })).filter(
    ({ series }) => series.points.some(({ amount }) => amount !== null),
  );
  if (!years.length) return <p class="notice">{w.noTotals}</p>;
  return (
    <>
      <section>
        <h2>{w.releases}</h2>
        <p class="narrow">{w.sumsHint}</p>
        {!releases.length && <p class="notice">{w.noTotals}</p>}
        <div class="small-multiples">
          {(whole ? releases : releases.slice(0, FIRST)).map((series) => (
            <SumFigure
              key={`${series.pollutant}/${series.medium}`}
              title={releaseName(series, codes.pollutants)}
              series={series}
              quantity="mass"
              tone={series.medium}
            />
          ))}
        </div>
        {!whole && releases.length > FIRST && (
          <p class="buttons">
            <button type="button" class="button" onClick={() => showWhole(true)}>
              {w.all(releases.length)}
            </button>
          </p>
        )}
      </section>
      {resources.length > 0 && (
        <section>
          <h2>{w.resources}</h2>
          <div class="small-multiples">
            {resources.map(({ name, series, quantity, tone }) => (
              <SumFigure
                key={name}
                title={chartWords()[name]}
                series={series}
                quantity={quantity}
                tone={tone}
              />
            ))}
          </div>
        </section>
      )}
      <Waste years={years} />
      <Downloads
        csv={totalsAddress({ region }, "csv")}
        json={totalsAddress({ region }, "json")}
        licence={licence}
        name={`ecomap-totals-${region ?? "KZ"}`}
      />
    </>
  );
}
