import { facilityData } from "../api/facility.ts";
import { Licence } from "../inventory/licence.tsx";
import { Icon } from "../marks/icons.tsx";
import { TransferIcon } from "../marks/transfer.tsx";
import { facilityWords } from "./facility-words.ts";

/** Takes what the page shows away: every figure as a file, or one sheet of paper. */
export function Actions({ facility, reported }: { facility: string; reported: boolean }) {
  const w = facilityWords();
  const { csv, oversight, json } = facilityData(facility);
  return (
    <p class="buttons">
      {reported && (
        <a class="button" href={csv} download>
          <TransferIcon name="download" /> {w.csv}
        </a>
      )}
      <a class="button" href={oversight} download>
        <TransferIcon name="download" /> {w.oversightCsv}
      </a>
      <a class="button" href={json} download={`${facility}.json`}>
        <TransferIcon name="download" /> {w.json}
      </a>
      <a class="button" href="?sheet">
        <Icon name="print" /> {w.sheet}
      </a>
    </p>
  );
}

/** The same files under a chart. */
export function Data({ facility }: { facility: string }) {
  const w = facilityWords();
  const { csv, json } = facilityData(facility);
  return (
    <p class="small no-print">
      {w.data}:{" "}
      <a href={csv} download>
        CSV
      </a>
      {" · "}
      <a href={json} download={`${facility}.json`}>
        JSON
      </a>
      {" · "}
      <Licence />
    </p>
  );
}
