import type { Activity, Pollutant } from "../api/codes.ts";
import type { Facility } from "../api/facility.ts";
import { releaseSeries } from "../charts/series.ts";
import { activityOf } from "../codes/activity.ts";
import { isoDay } from "../i18n/dates.ts";
import { say } from "../i18n/language.ts";
import { Failure } from "../loading/failure.tsx";
import { useLoaded } from "../loading/loading.ts";
import { Icon } from "../marks/icons.tsx";
import { settlementName } from "../search/settlement.ts";
import { lazy } from "../shell/lazy.tsx";
import { path } from "../shell/routes.ts";
import { shellWords } from "../shell/words.ts";
import { Actions } from "./actions.tsx";
import { Contents } from "./contents.tsx";
import { facilityWords } from "./facility-words.ts";
import { Facts } from "./facts.tsx";
import { Flows } from "./flows/flows.tsx";
import { complaintsAround, tallyOf } from "./near/around.ts";
import { Near } from "./near/near.tsx";
import { nearWords } from "./near/words.ts";
import { Numbers } from "./numbers.tsx";
import { Documents } from "./oversight/documents.tsx";
import { Inspections } from "./oversight/inspections.tsx";
import { Permits } from "./oversight/permits.tsx";
import { GeneralReplies, Replies, RightOfReply, sortReplies } from "./oversight/replies.tsx";
import type { PeersProps } from "./peers/peers.tsx";
import { usePrintWhole } from "./print.ts";
import { Reports } from "./reports.tsx";
import { StripSection } from "./strip/strip.tsx";
import { ReleaseCharts } from "./years.tsx";
import "../places/locator.css";
import "./oversight/styles.css";
import "./styles.css";

export interface ViewProps {
  readonly facility: Facility;
  readonly activities: readonly Activity[];
  readonly pollutants: readonly Pollutant[];
}

const Peers = lazy<PeersProps>(async () => (await import("./peers/peers.tsx")).PeersSection);

/** One facility: who, what, where, its years, what it was permitted and told, and what is complained of. */
export function View({ facility, activities, pollutants }: ViewProps) {
  const { properties, id } = facility;
  const { reports, strip, permits, inspections, documents } = properties;
  const series = releaseSeries(reports);
  const years = reports.map((report) => report.year);
  const [around, again] = useLoaded((signal) => complaintsAround(facility, signal));
  const today = isoDay(new Date().toISOString());
  const replies = sortReplies(
    properties.replies,
    years,
    inspections.map((inspection) => inspection.id),
  );
  const replyTo = (what: number | string) => <Replies replies={replies.about(what)} />;
  const w = facilityWords();
  usePrintWhole();
  return (
    <article class="wide facility">
      <Head facility={facility} />
      <Numbers
        series={series}
        reported={years}
        tally={around.state === "there" ? tallyOf(around.value, new Date()) : null}
        strip={strip}
      />
      <Actions facility={id} reported={reports.length > 0} />
      <Contents parts={partsOf(facility, series.length > 0)} />
      {!reports.length && (
        <div class="notice">
          <p>
            <strong>{w.noReports}</strong>
          </p>
          <p>{w.noReportsHint}</p>
        </div>
      )}
      {strip.length > 0 && <StripSection strip={strip} />}
      <Facts facility={facility} activities={activities} />
      <GeneralReplies replies={replies.general} />
      <ReleaseCharts facility={id} reports={reports} series={series} pollutants={pollutants} />
      {series.length > 0 && (
        <Peers
          facility={facility}
          activityName={activityOf(activities, properties.activity)}
          series={series}
          pollutants={pollutants}
        />
      )}
      <Permits permits={permits} series={series} years={years} pollutants={pollutants} today={today} />
      <Inspections inspections={inspections} today={today} replyTo={replyTo} />
      {!replies.general.length && <RightOfReply replied={properties.replies.length > 0} />}
      <Flows facility={id} reports={reports} pollutants={pollutants} />
      {reports.length > 0 && (
        <Reports facility={id} reports={reports} pollutants={pollutants} replyTo={replyTo} />
      )}
      <Documents documents={documents} />
      <section id="near">
        <h2>{nearWords().title}</h2>
        {around.state === "asking" && <p aria-busy="true">{shellWords().loading}</p>}
        {around.state === "failed" && <Failure error={around.error} again={again} />}
        {around.state === "there" && (
          <Near facility={facility} around={around.value} series={series} pollutants={pollutants} />
        )}
        <p class="buttons">
          <a class="button primary" href={reportAbout(facility)}>
            <Icon name="plus" /> {nearWords().file}
          </a>
        </p>
      </section>
    </article>
  );
}

function Head({ facility }: { facility: Facility }) {
  const { names, demonstration, product, settlement, operator } = facility.properties;
  const w = facilityWords();
  const lead = [product, settlementName(settlement), operator].filter(Boolean);
  return (
    <header>
      <p class="kind">
        <Icon name="factory" /> <a href={path("facilities")}>{w.kind}</a>
        {demonstration && <span class="chip demonstration-chip">{w.demonstration}</span>}
      </p>
      <h1>{say(names)}</h1>
      {lead.length > 0 && <p class="lead">{lead.join(" · ")}</p>}
    </header>
  );
}

/** The parts that this facility's page has. */
function partsOf({ properties }: Facility, releases: boolean) {
  const { parts } = facilityWords();
  const { reports, strip, documents } = properties;
  const has: Readonly<Record<keyof typeof parts, boolean>> = {
    strip: strip.length > 0,
    about: true,
    releases,
    peers: releases,
    permits: true,
    inspections: true,
    flows: reports.some((each) => each.energy.length || each.water.length || each.waste.length),
    transfers: reports.some((each) => each.transfers.length),
    reports: reports.length > 0,
    documents: documents.length > 0,
    near: true,
  };
  return (Object.keys(has) as (keyof typeof parts)[])
    .filter((id) => has[id])
    .map((id) => ({ id, name: parts[id] }));
}

/** The form with the facility and its place filled in. */
function reportAbout({ id, geometry }: Facility): string {
  const [lon, lat] = geometry.coordinates;
  return `${path("report")}?${new URLSearchParams({ facility: id, lat: `${lat}`, lon: `${lon}` })}`;
}
