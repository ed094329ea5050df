import type { Pollutant } from "../../../api/codes.ts";
import type { WasteOperation } from "../../../api/facility-waste.ts";
import { pollutantName } from "../../../charts/names.ts";
import { reportWords } from "../../../charts/report-words.ts";
import { chartWords } from "../../../charts/words.ts";
import { say } from "../../../i18n/language.ts";
import { formatNumber } from "../../../i18n/numbers.ts";
import { Icon } from "../../../marks/icons.tsx";
import { ChosenCell, marksId, TickedCell, TypedCell } from "./cells.tsx";
import { baseOf, type Line, MEASURES } from "./lines.ts";
import type { Cell, Mark } from "./marks.ts";
import { BASE, unitsOf } from "./units.ts";
import { editWords } from "./words.ts";

/** What lines are named by. */
export interface Codes {
  readonly pollutants: readonly Pollutant[];
  readonly operations: readonly WasteOperation[];
}

interface LineRowProps {
  readonly line: Line;
  readonly codes: Codes;
  readonly marks: readonly Mark[];
  change(part: Partial<Line>): void;
  remove(): void;
}

const entries = (words: Readonly<Record<string, string>>) => Object.entries(words);

/** What a line is called. */
export function lineName({ subject, pollutant, carrier, source, kind }: Line, { pollutants }: Codes): string {
  const w = reportWords();
  switch (subject) {
    case "releases":
    case "transfers":
      return pollutantName(Number(pollutant), pollutants);
    case "waste":
      return (w.kinds as Record<string, string>)[kind] ?? kind;
    case "energy":
      return (w.carriers as Record<string, string>)[carrier] ?? carrier;
    case "water":
      return (w.sources as Record<string, string>)[source] ?? source;
  }
}

/** One line of a report: what, how much, how it is known; and what the server says of it. */
export function LineRow(props: LineRowProps) {
  const { line, codes, marks, change, remove } = props;
  const w = editWords();
  const name = lineName(line, codes);
  const cell = { at: line.key, marks } as const;
  return (
    <li class={`line line-${line.subject}`} data-line={line.key}>
      <div class="line-cells" role="group" aria-label={name}>
        <What {...props} />
        <ChosenCell
          {...cell}
          name="state"
          label={w.state}
          value={line.state}
          options={entries(chartWords().state)}
          change={(state) => change({ state: state as Line["state"] })}
        />
        {line.state === "value" && <Amount {...props} />}
        {line.state === "confidential" && (
          <ChosenCell
            {...cell}
            name="ground"
            wide
            label={w.ground}
            value={line.ground}
            options={[["", w.chooseGround], ...entries(reportWords().grounds)]}
            change={(ground) => change({ ground })}
          />
        )}
        <button type="button" class="button plain line-remove" onClick={remove}>
          <Icon name="close" />
          <span class="unseen">{w.removeLine(name)}</span>
        </button>
      </div>
      <Said marks={marks} at={line.key} />
    </li>
  );
}

function What({ line, codes, marks, change }: LineRowProps) {
  const w = editWords();
  const r = reportWords();
  const cell = { at: line.key, marks } as const;
  switch (line.subject) {
    case "releases":
      return (
        <>
          <strong class="line-name">{lineName(line, codes)}</strong>
          <ChosenCell
            {...cell}
            name="medium"
            label={w.medium}
            value={line.medium}
            options={entries(chartWords().medium)}
            change={(medium) => change({ medium })}
          />
        </>
      );
    case "transfers":
      return <strong class="line-name">{lineName(line, codes)}</strong>;
    case "waste":
      return (
        <>
          <ChosenCell
            {...cell}
            name="what"
            label={w.kind}
            value={line.kind}
            options={entries(r.kinds)}
            change={(kind) => change({ kind })}
          />
          <ChosenCell
            {...cell}
            name="operation"
            label={w.operation}
            value={line.operation}
            options={codes.operations.map(({ code, names }) => [code, `${code} – ${say(names)}`] as const)}
            change={(operation) => change({ operation })}
          />
          <TickedCell
            label={w.hazardous}
            value={line.hazardous}
            change={(hazardous) => change({ hazardous })}
          />
          <TickedCell label={w.abroad} value={line.abroad} change={(abroad) => change({ abroad })} />
        </>
      );
    case "energy":
      return (
        <ChosenCell
          {...cell}
          name="what"
          label={w.carrier}
          value={line.carrier}
          options={entries(r.carriers)}
          change={(carrier) => change({ carrier })}
        />
      );
    case "water":
      return (
        <ChosenCell
          {...cell}
          name="what"
          label={w.waterFrom}
          value={line.source}
          options={entries(r.sources)}
          change={(source) => change({ source })}
        />
      );
  }
}

function Amount({ line, marks, change }: LineRowProps) {
  const w = editWords();
  const r = reportWords();
  const cell = { at: line.key, marks } as const;
  const measure = MEASURES[line.subject];
  const base = baseOf(line);
  const units = r.units as Record<string, string>;
  const unitName = (unit: string) => units[unit] ?? unit;
  return (
    <>
      <TypedCell
        {...cell}
        name="value"
        label={w.amount}
        number
        value={line.value}
        change={(value) => change({ value })}
      />
      <ChosenCell
        {...cell}
        name="unit"
        label={w.unit}
        value={line.unit}
        options={unitsOf(measure).map((unit) => [unit, unitName(unit)] as const)}
        change={(unit) => change({ unit })}
      />
      <output class="line-base">
        {base === null ? (
          ""
        ) : Number.isNaN(base) ? (
          <span class="error">{w.notNumber}</span>
        ) : (
          `=\u00a0${formatNumber(base, 9)} ${unitName(BASE[measure])}`
        )}
      </output>
      <ChosenCell
        {...cell}
        name="method"
        label={w.method}
        value={line.method}
        options={entries(chartWords().methods)}
        change={(method) => change({ method })}
      />
      {line.subject === "releases" && (
        <TypedCell
          {...cell}
          name="accidental"
          label={w.accidental}
          number
          value={line.accidental}
          change={(accidental) => change({ accidental })}
        />
      )}
    </>
  );
}

/** Errors and findings under the line, each told of which cell it speaks. */
function Said({ marks, at }: { marks: readonly Mark[]; at: number }) {
  const w = editWords();
  const cells = [...new Set(marks.map(({ cell }) => cell))];
  return (
    <>
      {cells.map((cell: Cell) => (
        <div key={cell} id={marksId(at, cell)} class="line-said">
          {marks
            .filter((mark) => mark.cell === cell)
            .map(({ kind, text }) => (
              <p key={text} class={kind}>
                {kind === "finding" && `${w.finding}: `}
                {text}
              </p>
            ))}
        </div>
      ))}
    </>
  );
}
