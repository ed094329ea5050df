import type { Pollutant } from "../api/codes.ts";
import type { Report } from "../api/facilities.ts";
import { Figure } from "../charts/figure.tsx";
import { Legend } from "../charts/legend.tsx";
import { told } from "../charts/resources.ts";
import type { ReleaseSeries } from "../charts/series.ts";
import { chartWords } from "../charts/words.ts";
import { say } from "../i18n/language.ts";
import "../charts/styles.css";

/** One small multiple a pollutant × medium. */
export function ReleaseCharts(props: { series: readonly ReleaseSeries[]; pollutants: readonly Pollutant[] }) {
  const w = chartWords();
  if (!props.series.length) return null;
  return (
    <section>
      <h2>{w.releases}</h2>
      <p class="narrow">{w.releasesHint}</p>
      <Legend />
      <div class="small-multiples">
        {props.series.map((series) => {
          const pollutant = props.pollutants.find(({ no }) => no === series.pollutant);
          const name = pollutant ? say(pollutant.names) : w.pollutantNo(series.pollutant);
          const summed = pollutant?.btexSum && series.medium !== "air" && series.threshold !== null;
          return (
            <Figure
              key={`${series.pollutant}/${series.medium}`}
              title={`${name} – ${w.medium[series.medium]}`}
              series={series}
              quantity="mass"
              tone={series.medium}
              release
              note={summed ? w.btex : undefined}
            />
          );
        })}
      </div>
    </section>
  );
}

/** Energy, water and waste by year. */
export function ResourceCharts({ reports }: { reports: readonly Report[] }) {
  const w = chartWords();
  const resources = told(reports);
  if (!resources.length) return null;
  return (
    <section>
      <h2>{w.resources}</h2>
      <div class="small-multiples">
        {resources.map(({ name, quantity, series }) => (
          <Figure
            key={name}
            title={w[name]}
            series={series}
            quantity={quantity}
            tone={name === "water" ? "water" : name === "energy" ? "use" : "waste"}
          />
        ))}
      </div>
    </section>
  );
}
