import type { Pollutant } from "../../api/codes.ts";
import type { Facility } from "../../api/facility.ts";
import { releaseSeries } from "../../charts/series.ts";
import { regionOf } from "../../codes/names.ts";
import { formatDate, isoDay } from "../../i18n/dates.ts";
import { say } from "../../i18n/language.ts";
import { useLoaded } from "../../loading/loading.ts";
import { Icon } from "../../marks/icons.tsx";
import { settlementName } from "../../search/settlement.ts";
import { path } from "../../shell/routes.ts";
import { complaintsAround, tallyOf } from "../near/around.ts";
import { Numbers } from "../numbers.tsx";
import { stripSentence } from "../strip/sentence.ts";
import { tallyOf as quartersOf } from "../strip/strip.ts";
import { Strip } from "../strip/strip.tsx";
import { stripWords } from "../strip/words.ts";
import { QrCode } from "./qr.tsx";
import { SheetReleases, SheetViolations } from "./tables.tsx";
import { sheetWords } from "./words.ts";
import "../styles.css";
import "./styles.css";

interface SheetProps {
  readonly facility: Facility;
  readonly pollutants: readonly Pollutant[];
}

/** A facility on one sheet of A4, with a QR code that leads to its page. */
export function Sheet({ facility, pollutants }: SheetProps) {
  const { id, properties } = facility;
  const { reports, strip } = properties;
  const series = releaseSeries(reports);
  const [around] = useLoaded((signal) => complaintsAround(facility, signal));
  const w = sheetWords();
  const today = isoDay(new Date().toISOString());
  const address = new URL(path("facilities", id), location.href).href;
  return (
    <article class="wide sheet" aria-busy={around.state === "asking"}>
      <p class="buttons">
        <button type="button" class="button primary" onClick={() => window.print()}>
          <Icon name="print" /> {w.print}
        </button>
        <a href={path("facilities", id)}>{w.back}</a>
      </p>
      <div class="paper">
        <Head facility={facility} />
        <Numbers
          series={series}
          reported={reports.map(({ year }) => year)}
          tally={around.state === "there" ? tallyOf(around.value, new Date()) : null}
          strip={strip}
        />
        {strip.length > 0 && (
          <section>
            <h2>{stripWords().title}</h2>
            {quartersOf(strip).known > 0 ? <Strip strip={strip} /> : <p>{stripSentence(strip)}</p>}
          </section>
        )}
        <SheetReleases series={series} pollutants={pollutants} />
        <SheetViolations inspections={properties.inspections} today={today} />
        <Foot facility={facility} address={address} today={today} />
      </div>
    </article>
  );
}

function Head({ facility: { properties } }: { facility: Facility }) {
  const w = sheetWords();
  const region = regionOf(properties.region);
  const place = [settlementName(properties.settlement), region ? say(region.names) : properties.region];
  return (
    <header>
      {properties.demonstration && <p class="sheet-demonstration">{w.demonstration}</p>}
      <h1>{say(properties.names)}</h1>
      <p class="sheet-clipped">
        {[
          properties.product,
          properties.operator && `${w.operator}: ${properties.operator}`,
          `${w.place}: ${place.filter(Boolean).join(", ")}`,
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
    </header>
  );
}

function Foot({ facility, address, today }: { facility: Facility; address: string; today: string }) {
  const w = sheetWords();
  const newest = [...facility.properties.reports].sort((a, b) => b.year - a.year)[0];
  return (
    <footer class="sheet-foot">
      <QrCode address={address} label={w.qr} />
      <div>
        <p>{w.scan}</p>
        <p class="sheet-address">{address}</p>
        <p class="small sheet-clipped">
          {[w.made(formatDate(today)), newest?.source && w.source(newest.source), w.licence]
            .filter(Boolean)
            .join(" · ")}
        </p>
      </div>
    </footer>
  );
}
