import type { Ranked } from "../../api/releases.ts";
import { AsTable } from "../../charts/as-table.tsx";
import { methodName, productUnitName } from "../../charts/names.ts";
import { formatAmount, formatFigure, unitFor } from "../../charts/units.ts";
import { say } from "../../i18n/language.ts";
import { path } from "../../shell/routes.ts";
import { type Codes, regionName } from "../codes.ts";
import { formatShare } from "../share.ts";
import { inventoryWords } from "../words.ts";
import { rankingWords } from "./words.ts";

/** The same ranking as a table, in one unit. */
export function RankingTable({ releases, codes }: { releases: readonly Ranked[]; codes: Codes }) {
  const w = rankingWords();
  const words = inventoryWords();
  const unit = unitFor("mass", Math.max(0, ...releases.map(({ kg }) => kg)));
  return (
    <AsTable of={w.ranked}>
      <table class="numbers">
        <thead>
          <tr>
            <th scope="col">{w.rank}</th>
            <th scope="col">{w.facility}</th>
            <th scope="col">{words.region}</th>
            <th scope="col">{w.amount}</th>
            <th scope="col">{w.share}</th>
            <th scope="col">{w.per}</th>
            <th scope="col">{w.method}</th>
          </tr>
        </thead>
        <tbody>
          {releases.map((each, i) => (
            <tr key={each.facility}>
              <td>{i + 1}</td>
              <th scope="row">
                <a href={path("facilities", each.facility)}>{say(each.names)}</a>
              </th>
              <td>{regionName(codes, each.region)}</td>
              <td>{formatAmount(each.kg, unit, 6)}</td>
              <td>{each.share === null ? "–" : formatShare(each.share)}</td>
              <td>
                {each.perUnit
                  ? `${formatFigure(each.perUnit.kg)} ${words.kgPer(productUnitName(each.perUnit.unit))}`
                  : "–"}
              </td>
              <td>{each.method ? methodName(each.method) : "–"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </AsTable>
  );
}
