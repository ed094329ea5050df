import type { Activity, Pollutant } from "../api/codes.ts";
import type { Facility } from "../api/facilities.ts";
import { releaseSeries } from "../charts/series.ts";
import { say } from "../i18n/language.ts";
import { Failure } from "../loading/failure.tsx";
import { useLoaded } from "../loading/loading.ts";
import { Icon } from "../marks/icons.tsx";
import { path } from "../shell/routes.ts";
import { shellWords } from "../shell/words.ts";
import { Actions } from "./actions.tsx";
import { ComplaintsAbout, complaintsAbout, tallyOf } from "./complaints.tsx";
import { facilityWords } from "./facility-words.ts";
import { Facts } from "./facts.tsx";
import { Numbers } from "./numbers.tsx";
import { usePrintWhole } from "./print.ts";
import { Sources } from "./sources.tsx";
import { ReleaseCharts, ResourceCharts } from "./years.tsx";
import "../places/locator.css";
import "./styles.css";

interface ViewProps {
  readonly facility: Facility;
  readonly activities: readonly Activity[];
  readonly pollutants: readonly Pollutant[];
}

/** One facility: who, what, where, its years, and what is complained of. */
export function View({ facility, activities, pollutants }: ViewProps) {
  const { properties } = facility;
  const { reports } = properties;
  const series = releaseSeries(reports);
  const [about, again] = useLoaded((signal) => complaintsAbout(facility.id, signal));
  const tally =
    about.state === "there" ? tallyOf(about.value.complaints, about.value.whole, new Date()) : null;
  const w = facilityWords();
  usePrintWhole();
  return (
    <article class="wide facility">
      <header>
        <p class="kind">
          <Icon name="factory" /> <a href={path("facilities")}>{w.kind}</a>
          {properties.demonstration && <span class="chip demonstration-chip">{w.demonstration}</span>}
        </p>
        <h1>{say(properties.names)}</h1>
        <Lead facility={facility} />
      </header>
      <Numbers series={series} reported={reports.map((report) => report.year)} tally={tally} />
      {reports.length ? (
        <Actions facility={facility} series={series} pollutants={pollutants} />
      ) : (
        <div class="notice">
          <p>
            <strong>{w.noReports}</strong>
          </p>
          <p>{w.noReportsHint}</p>
        </div>
      )}
      <Facts facility={facility} activities={activities} />
      <ReleaseCharts series={series} pollutants={pollutants} />
      <ResourceCharts reports={reports} />
      {reports.length > 0 && <Sources reports={reports} />}
      <section>
        <h2>{w.complaints}</h2>
        {about.state === "asking" && <p aria-busy="true">{shellWords().loading}</p>}
        {about.state === "failed" && <Failure error={about.error} again={again} />}
        {about.state === "there" && <ComplaintsAbout complaints={about.value.complaints} />}
        <p class="buttons">
          <a class="button primary" href={reportAbout(facility)}>
            <Icon name="plus" /> {w.file}
          </a>
        </p>
      </section>
    </article>
  );
}

/** What it makes and where, under its name. */
function Lead({ facility }: { facility: Facility }) {
  const { product, settlement, operator } = facility.properties;
  const parts = [product, settlement, operator].filter(Boolean);
  return parts.length ? <p class="lead">{parts.join(" · ")}</p> : null;
}

/** The form with the facility and its place filled in. */
function reportAbout({ id, geometry }: Facility): string {
  const [lon, lat] = geometry.coordinates;
  return `${path("report")}?${new URLSearchParams({ facility: id, lat: `${lat}`, lon: `${lon}` })}`;
}
