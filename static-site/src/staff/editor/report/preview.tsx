import type { Report } from "../../../api/facility.ts";
import { formatAmount, type Quantity, unitFor } from "../../../charts/units.ts";
import { chartWords } from "../../../charts/words.ts";
import { Differences } from "../../../facilities/revisions/differences.tsx";
import { revisionWords } from "../../../facilities/revisions/words.ts";
import { figuresOf, sumsOf } from "./figures.ts";
import type { Codes } from "./line-row.tsx";
import { NOTHING, type Typed, typedOf } from "./lines.ts";
import { editWords } from "./words.ts";

interface PreviewProps {
  readonly typed: Typed;
  readonly published: Report | undefined;
  readonly codes: Codes;
}

/** As the public will see it: the main figures, and what changes against what is published. */
export function Preview({ typed, published, codes }: PreviewProps) {
  const w = editWords();
  const c = chartWords();
  const now = sumsOf(typed);
  const before = published && sumsOf(typedOf(published));
  const rows = [
    [c.energy, "energy", now.energyGj, before?.energyGj],
    [c.water, "water", now.waterM3, before?.waterM3],
    [c.wasteHazardous, "mass", now.wasteHazardousKg, before?.wasteHazardousKg],
    [c.wasteOther, "mass", now.wasteOtherKg, before?.wasteOtherKg],
  ] as const;
  return (
    <section class="preview" aria-labelledby="preview-title">
      <h2 id="preview-title">{w.previewTitle}</h2>
      <dl class="main-figures">
        <div>
          <dt>{w.releasesTold}</dt>
          <dd>{w.ofAll(now.releasesKnown, now.releases)}</dd>
          {before && <dd class="soft">{w.was(w.ofAll(before.releasesKnown, before.releases))}</dd>}
        </div>
        {rows.map(([name, quantity, value, old]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{tell(value, quantity)}</dd>
            {before && <dd class="soft">{w.was(tell(old ?? null, quantity))}</dd>}
          </div>
        ))}
      </dl>
      <h3>{published ? w.against(published.revision) : w.firstRevision}</h3>
      <Differences
        before={published ?? figuresOf(NOTHING)}
        after={figuresOf(typed)}
        beforeName={published ? revisionWords().revision(published.revision) : w.nothingYet}
        afterName={w.draft}
        pollutants={codes.pollutants}
      />
    </section>
  );
}

const tell = (value: number | null, quantity: Quantity): string =>
  value === null ? chartWords().state.not_reported : formatAmount(value, unitFor(quantity, value), 6);
