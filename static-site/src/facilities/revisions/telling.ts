import type { Pollutant } from "../../api/codes.ts";
import { changeOf } from "../../charts/change.ts";
import {
  declaredFigure,
  methodName,
  pollutantName,
  productUnitName,
  releaseName,
  withheld,
  wordOf,
} from "../../charts/names.ts";
import { reportWords } from "../../charts/report-words.ts";
import { formatAmount, unitFor } from "../../charts/units.ts";
import { chartWords } from "../../charts/words.ts";
import { formatNumber } from "../../i18n/numbers.ts";
import type { Difference } from "./difference.ts";
import type { About, Told } from "./lines.ts";
import { revisionWords } from "./words.ts";

/** What a line is about, in words; its subject stands above it. */
export function nameOf(about: About, pollutants: readonly Pollutant[]): string {
  const w = reportWords();
  const { pollutant = 0, code = "" } = about;
  switch (about.subject) {
    case "release":
      return releaseName({ pollutant, medium: code }, pollutants);
    case "transfer":
      return pollutantName(pollutant, pollutants);
    case "waste":
      return [
        wordOf(w.kinds, code),
        about.hazardous ? w.hazard.yes : w.hazard.no,
        about.operation,
        about.abroad && w.abroad,
      ]
        .filter(Boolean)
        .join(", ");
    case "energy":
      return wordOf(w.carriers, code);
    case "water":
      return wordOf(w.sources, code);
    default:
      return revisionWords().subjects[about.subject];
  }
}

/** All that a line tells: amount or state, how it was written, how obtained. */
export function tellingOf(told: Told): string {
  if (told.text !== undefined) return told.text;
  const w = reportWords();
  const parts = [
    figureOf(told),
    told.accidental ? revisionWords().accidental(mass(told.accidental)) : "",
    told.declared ? w.declared(declaredFigure(told.declared)) : "",
    told.method ? methodName(told.method) : "",
  ];
  return parts.filter(Boolean).join(", ");
}

function figureOf({ state, amount, quantity, unit, ground }: Told): string {
  if (state === "confidential") return withheld(ground);
  if (state !== "value" || amount === null)
    return chartWords().state[state === "value" ? "not_reported" : state];
  if (!quantity) return `${formatNumber(amount, 3)}\u00a0${productUnitName(unit ?? "")}`;
  return formatAmount(amount, unitFor(quantity, amount), 6);
}

const mass = (kg: number) => formatAmount(kg, unitFor("mass", kg), 6);

/** The difference in a few words: "up 12%", "added", "another method". */
export function changeBetween({ before, after }: Difference): string {
  const w = revisionWords();
  if (!before) return w.added;
  if (!after) return w.removed;
  if (before.text !== after.text) return w.changes.text;
  if (before.state !== after.state) return w.changes.state;
  if (before.unit !== after.unit) return w.changes.unit;
  const moved = before.amount !== after.amount && before.amount && after.amount !== null;
  if (moved) return changeOf((after.amount ?? 0) / (before.amount ?? 1));
  if (before.ground !== after.ground) return w.changes.ground;
  if ((before.accidental ?? null) !== (after.accidental ?? null)) return w.changes.accidental;
  return before.method !== after.method ? w.changes.method : w.changes.declared;
}
