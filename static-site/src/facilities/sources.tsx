import type { Report } from "../api/facilities.ts";
import { formatDate } from "../i18n/dates.ts";
import { formatNumber } from "../i18n/numbers.ts";
import { facilityWords } from "./facility-words.ts";

/** Where each year's figures come from, when they were entered, and how much was made. */
export function Sources({ reports }: { reports: readonly Report[] }) {
  const w = facilityWords();
  return (
    <section>
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
                {report.revision > 1 && `, ${w.revision(report.revision)}`}
                {report.production &&
                  ` · ${w.production}: ${formatNumber(report.production.amount, 2)} ${report.production.unit}`}
              </span>
            </li>
          ))}
      </ul>
    </section>
  );
}
