import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { type Language, speak } from "../i18n/language.ts";
import { report, told } from "./samples.ts";
import { sharesIn } from "./stack.ts";
import { StackFigure, stackSentence } from "./stack-figure.tsx";
import { carrierName, energyStack, wasteStack, waterStack } from "./wholes.ts";

const coal = (gj: number) => ({ carrier: "coal", ...told(gj), gj });
const gas = (gj: number) => ({ carrier: "gas", ...told(gj), gj });
const hiddenHeat = { carrier: "heat", ...told("confidential"), gj: null };

const reports = [
  report(2021, [], { energyGj: 80_000 }),
  report(2023, [], { energy: [coal(60_000), gas(40_000), hiddenHeat] }),
  report(2024, [], { energy: [coal(30_000), gas(60_000), { carrier: "petrol", ...told("zero"), gj: null }] }),
];

describe("energy by carrier", () => {
  const stack = energyStack(reports);

  test("adds up what is known, keeps gaps, and a sum that is not divided as such", () => {
    expect(stack.total.points.map(({ year, state, amount }) => [year, state, amount])).toEqual([
      [2021, "value", 80_000],
      [2022, "not_reported", null],
      [2023, "value", 100_000],
      [2024, "value", 90_000],
    ]);
    expect(stack.parts.map(({ code }) => code)).toEqual(["gas", "coal", "undivided", "heat", "petrol"]);
  });

  test("tells the years of which a part is withheld: the whole is larger", () => {
    expect(stack.short).toEqual([2023]);
  });

  test("has shares of what is known", () => {
    expect(sharesIn(stack, 2023)).toEqual([
      { code: "coal", share: 0.6 },
      { code: "gas", share: 0.4 },
    ]);
    expect(sharesIn(stack, 2022)).toEqual([]);
  });

  test.each<[Language, string]>([
    [
      "kk",
      "2024 жылы – 90 ТДж; 2021 жылдан бері 13 % өсті; 2022 жылғы дерек жоқ. 2024 жылғы құрамы: газ 67 %, көмір 33 %. Толық ашылмаған: 2023 – шын мәнінде бұдан көп.",
    ],
    [
      "ru",
      "В 2024 году – 90 ТДж; с 2021 года рост на 13 %; нет данных за 2022. Состав в 2024 году: газ 67 %, уголь 33 %. Раскрыто не всё: 2023 – на деле больше.",
    ],
    [
      "en",
      "In 2024, 90 TJ; up 13% since 2021; nothing reported for 2022. In 2024: gas 67%, coal 33%. Not all is told for 2023: it is more than this.",
    ],
  ])("says so in %s", (of, sentence) => {
    speak(of);
    expect(stackSentence(stack, "energy", carrierName).replaceAll("\u00a0", " ")).toBe(sentence);
  });

  test("draws a hatched gap for the silent year, an open top for the withheld part, and tells all in the table", () => {
    speak("en");
    const html = renderToString(
      <StackFigure title="Energy" stack={stack} quantity="energy" nameOf={carrierName} />,
    );
    expect(html.match(/class="gap"/g)).toHaveLength(1);
    expect(html.match(/open-top/g)).toHaveLength(1);
    expect(html).toContain("withheld: commercial confidentiality");
    expect(html).toContain("reported as zero");
  });
});

test("a year whose every part is withheld is not a bar of zero", () => {
  const { total } = energyStack([report(2024, [], { energy: [hiddenHeat] })]);
  expect(total.points).toMatchObject([{ state: "confidential", amount: null, ground: "commercial" }]);
});

test("reused water stands beside the intake and is not added to it", () => {
  const line = (source: string, m3: number) => ({ source, ...told(m3), m3 });
  const { parts, total } = waterStack([
    report(2024, [], { water: [line("reused", 900), line("surface", 100), line("ground", 50)] }),
  ]);
  expect(total.points[0]?.amount).toBe(150);
  expect(parts.map(({ code, aside }) => [code, aside])).toEqual([
    ["surface", false],
    ["ground", false],
    ["reused", true],
  ]);
});

test("waste is divided by hazard and by recovery or disposal", () => {
  const line = (hazardous: boolean, operation: string, kg: number) => ({
    kind: "industrial",
    hazardous,
    operation,
    abroad: false,
    ...told(kg),
    kg,
  });
  const { parts } = wasteStack([
    report(2024, [], {
      waste: [line(true, "D5", 5), line(true, "D10", 6), line(true, "R4", 3), line(false, "R1", 2)],
    }),
  ]);
  expect(parts.map(({ code, points }) => [code, points[0]?.amount])).toEqual([
    ["hazardous_disposed", 11],
    ["hazardous_recovered", 3],
    ["other_recovered", 2],
  ]);
});
