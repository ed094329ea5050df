import { formatNumber } from "../../i18n/numbers.ts";
import { peak } from "../drawn.ts";
import { partWords } from "./words.ts";
import "./heat-scale.css";

/** What the colours of the density mean. */
export function HeatScale() {
  const w = partWords();
  return (
    <figure class="heat-scale card" role="group" aria-label={w.density}>
      <figcaption>{w.density}</figcaption>
      <span class="ramp" aria-hidden="true" />
      <span class="ends">
        <span>{formatNumber(1)}</span>
        <span>{peak.value === null ? "" : formatNumber(peak.value)}</span>
      </span>
    </figure>
  );
}
