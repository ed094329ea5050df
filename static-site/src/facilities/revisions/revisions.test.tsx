import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { release, report, told } from "../../charts/samples.ts";
import { type Language, speak } from "../../i18n/language.ts";
import { countsOf, differences } from "./difference.ts";
import { Differences } from "./differences.tsx";
import { changeBetween, nameOf, tellingOf } from "./telling.ts";

const names = { kk: "Азот оксидтері", ru: "Оксиды азота", en: "Nitrogen oxides" };
const pollutants = [{ no: 8, cas: null, group: "other_gas", names, thresholds: {}, btexSum: false }];

const first = report(2025, [release(8, "air", 150_000), release(8, "water", "not_reported")], {
  energy: [{ carrier: "coal", ...told(12_000), gj: 12_000 }],
  waste: [{ kind: "industrial", hazardous: true, operation: "D5", abroad: false, ...told(900), kg: 900 }],
  production: { amount: 100, unit: "t" },
});
const second = report(2025, [release(8, "air", 165_000), release(8, "water", "confidential")], {
  energy: [{ carrier: "coal", ...told(12_000), gj: 12_000, method: "calculated" }],
  water: [{ source: "surface", ...told("zero"), m3: null }],
  production: { amount: 100, unit: "t" },
  source: "Form 2",
});

/** What each line of the difference says, without no-break spaces. */
function telling(of: Language) {
  speak(of);
  return differences(first, second).map((each) =>
    [
      nameOf(each.about, pollutants),
      each.before ? tellingOf(each.before) : "–",
      each.after ? tellingOf(each.after) : "–",
      changeBetween(each),
    ]
      .join(" | ")
      .replaceAll("\u00a0", " "),
  );
}

describe("the difference between two revisions", () => {
  test("names what changed, what came and what went, and leaves out what stayed", () => {
    expect(telling("en")).toEqual([
      "Nitrogen oxides – to air | 150 t, measured | 165 t, measured | up 10%",
      "Nitrogen oxides – to water | not reported | withheld: commercial confidentiality protected by law | another state",
      "coal | 12 TJ, measured | 12 TJ, calculated | another method",
      "rivers and lakes | – | reported as zero | added",
      "Source | – | Form 2 | added",
      "industrial, hazardous, D5 | 900 kg, measured | – | removed",
    ]);
    expect(countsOf(differences(first, second))).toEqual({ changed: 3, added: 2, removed: 1 });
  });

  test.each<[Language, string]>([
    ["kk", "Азот оксидтері – ауаға | 150 т, өлшенген | 165 т, өлшенген | 10 % өсті"],
    ["ru", "Оксиды азота – в воздух | 150 т, измерено | 165 т, измерено | рост на 10 %"],
  ])("is told in %s", (of, line) => expect(telling(of)[0]).toBe(line));

  test("is empty where only the number and the day of the revision differ", () => {
    expect(differences(first, { ...first, ...{ revision: 2, savedAt: "2026-05-01T00:00:00Z" } })).toEqual([]);
  });

  test("keeps two lines about the same thing apart", () => {
    const twice = report(2025, [release(8, "air", 1), release(8, "air", 2)]);
    const again = report(2025, [release(8, "air", 1), release(8, "air", 3)]);
    expect(differences(twice, again)).toMatchObject([{ before: { amount: 2 }, after: { amount: 3 } }]);
  });

  test.each<[Language, string]>([
    ["kk", "3 жол өзгерді, 2 жол қосылды, 1 жол алынып тасталды."],
    ["ru", "Изменено 3 строки, добавлено 2 строки, убрано 1 строка."],
    ["en", "3 lines changed, 2 lines added, 1 line removed."],
  ])("says on top how much it is, in %s", (of, sentence) => {
    speak(of);
    const html = renderToString(
      <Differences before={first} after={second} beforeName="1" afterName="2" pollutants={pollutants} />,
    );
    expect(html).toContain(sentence);
  });
});
