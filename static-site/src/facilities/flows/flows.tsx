import type { Pollutant } from "../../api/codes.ts";
import type { Report } from "../../api/facility.ts";
import { Figure } from "../../charts/figure.tsx";
import { pollutantName } from "../../charts/names.ts";
import { told } from "../../charts/resources.ts";
import { transferSeries } from "../../charts/series.ts";
import { StackFigure } from "../../charts/stack-figure.tsx";
import { stackWords } from "../../charts/stack-words.ts";
import {
  carrierName,
  energyStack,
  wastePartName,
  wasteStack,
  waterSourceName,
  waterStack,
} from "../../charts/wholes.ts";
import { chartWords } from "../../charts/words.ts";
import { Data } from "../actions.tsx";
import { WasteLines } from "./waste-lines.tsx";
import { flowWords } from "./words.ts";

interface FlowsProps {
  readonly facility: string;
  readonly reports: readonly Report[];
  readonly pollutants: readonly Pollutant[];
}

/** Energy by carrier, water by source, waste by what was done with it, and pollutants carried off. */
export function Flows({ facility, reports, pollutants }: FlowsProps) {
  const w = stackWords();
  const words = flowWords();
  const energy = energyStack(reports);
  const water = waterStack(reports);
  const waste = wasteStack(reports);
  const undivided = told(reports).filter(
    ({ name }) => name.startsWith("waste") && !reports.some(({ waste: lines }) => lines.length),
  );
  const transfers = transferSeries(reports);
  const any = [energy, water, waste].some(({ parts }) => parts.length) || undivided.length;
  return (
    <>
      {any ? (
        <section id="flows">
          <h2>{chartWords().resources}</h2>
          <div class="small-multiples">
            {energy.parts.length > 0 && (
              <StackFigure title={w.energy} stack={energy} quantity="energy" nameOf={carrierName} />
            )}
            {water.parts.length > 0 && (
              <StackFigure title={w.water} stack={water} quantity="water" nameOf={waterSourceName} />
            )}
            {waste.parts.length > 0 && (
              <StackFigure title={w.waste} stack={waste} quantity="mass" nameOf={wastePartName} />
            )}
            {undivided.map(({ name, quantity, series }) => (
              <Figure
                key={name}
                title={chartWords()[name]}
                series={series}
                quantity={quantity}
                tone="waste"
              />
            ))}
          </div>
          <WasteLines reports={reports} />
          <Data facility={facility} />
        </section>
      ) : null}
      {transfers.length > 0 && (
        <section id="transfers">
          <h2>{words.transfers}</h2>
          <p class="narrow">{words.transfersHint}</p>
          <div class="small-multiples">
            {transfers.map((series) => (
              <Figure
                key={series.pollutant}
                title={pollutantName(series.pollutant, pollutants)}
                series={series}
                quantity="mass"
                tone="waste"
                release
              />
            ))}
          </div>
          <Data facility={facility} />
        </section>
      )}
    </>
  );
}
