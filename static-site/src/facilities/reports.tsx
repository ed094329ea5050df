import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Pollutant } from "../api/codes.ts";
import type { Report } from "../api/facility.ts";
import { productUnitName } from "../charts/names.ts";
import { formatDate } from "../i18n/dates.ts";
import { formatNumber } from "../i18n/numbers.ts";
import { lazy } from "../shell/lazy.tsx";
import { facilityWords } from "./facility-words.ts";
import type { HistoryProps } from "./revisions/history.tsx";
import { revisionWords } from "./revisions/words.ts";

interface ReportsProps {
  readonly facility: string;
  readonly reports: readonly Report[];
  readonly pollutants: readonly Pollutant[];
  /** What the operator replied to a year's report. */
  readonly replyTo: (year: number) => ComponentChildren;
}

const History = lazy<HistoryProps>(async () => (await import("./revisions/history.tsx")).History);

/** Where each year's figures come from, how much was made, which revision it is and what it changed. */
export function Reports({ facility, reports, pollutants, replyTo }: ReportsProps) {
  const w = facilityWords();
  return (
    <section id="reports">
      <h2>{w.sources}</h2>
      <ul class="sources">
        {[...reports]
          .sort((a, b) => b.year - a.year)
          .map((report) => (
            <li key={report.year}>
              <strong>{w.sourceOf(report.year)}:</strong> {report.source ?? w.noSource}
              <span class="small">
                {" "}
                {w.savedAt(formatDate(report.savedAt))}
                {report.production &&
                  ` · ${w.production}: ${formatNumber(report.production.amount, 2)} ${productUnitName(report.production.unit)}`}
              </span>
              {report.revision > 1 && <Revised facility={facility} report={report} pollutants={pollutants} />}
              {replyTo(report.year)}
            </li>
          ))}
      </ul>
    </section>
  );
}

/** That a report was published anew and why, with the difference on demand. */
function Revised(props: { facility: string; report: Report; pollutants: readonly Pollutant[] }) {
  const { revision, reason, year } = props.report;
  const [open, setOpen] = useState(false);
  const w = revisionWords();
  const id = `revisions-${year}`;
  return (
    <div class="revised">
      <p class="small">
        {w.revision(revision)}
        {reason && `. ${w.why(reason)}`}{" "}
        <button
          type="button"
          class="button plain no-print"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {open ? w.hide : w.show}
          <span class="unseen">, {year}</span>
        </button>
      </p>
      <div id={id}>
        {open && <History facility={props.facility} year={year} pollutants={props.pollutants} />}
      </div>
    </div>
  );
}
