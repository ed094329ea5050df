import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { type Language, speak } from "../i18n/language.ts";
import { Figure } from "./figure.tsx";
import { perUnit, productUnit } from "./per-unit.ts";
import { release, report } from "./samples.ts";
import { largest, scaleTo } from "./scale.ts";
import { sentenceOf } from "./sentence.ts";
import { releaseSeries, type State } from "./series.ts";
import { formatAmount, unitFor } from "./units.ts";

/** Readable: no-break spaces as plain ones. */
const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("the axis", () => {
  test.each<[number, number[]]>([
    [100, [0, 25, 50, 75, 100]],
    [101, [0, 50, 100, 150]],
    [0.0011, [0, 0.0005, 0.001, 0.0015]],
    [7, [0, 2, 4, 6, 8]],
    [2450, [0, 1000, 2000, 3000]],
    [0, [0, 0.25, 0.5, 0.75, 1]],
  ])("up to %d has the ticks %j", (max, ticks) => expect(scaleTo(max).ticks).toEqual(ticks));

  test("is linear and starts at zero", () => {
    const { at } = scaleTo(200);
    expect([0, 50, 100, 200].map(at)).toEqual([0, 0.25, 0.5, 1]);
  });

  test("has room for the threshold, too", () => {
    const [series] = releaseSeries([report(2024, [release(8, "air", 40, 100)])]);
    expect(series && largest(series)).toBe(100);
  });
});

describe("the unit", () => {
  test.each<[Parameters<typeof unitFor>[0], number, string]>([
    ["mass", 0, "kg"],
    ["mass", 0.0011, "g"],
    ["mass", 1.5, "kg"],
    ["mass", 9_999, "kg"],
    ["mass", 10_000, "t"],
    ["mass", 9_999_999, "t"],
    ["mass", 2.4e9, "kt"],
    ["energy", 4_200_000, "tj"],
    ["water", 1_300_000, "thousandM3"],
  ])("of a %s up to %d is %s", (quantity, max, name) => expect(unitFor(quantity, max).name).toBe(name));

  test.each<[Language, string]>([
    ["kk", "2450 мың т"],
    ["ru", "2450 тыс. т"],
    ["en", "2,450 kt"],
  ])("is told in %s as %s", (of, words) => {
    speak(of);
    expect(plain(formatAmount(2.45e9, { name: "kt", size: 1e6 }))).toBe(words);
  });
});

/** The sentence of one release told year by year from 2021. */
function say(of: Language, told: readonly (number | Exclude<State, "value">)[], threshold: number | null) {
  speak(of);
  const [series] = releaseSeries(
    told.map((amount, i) => report(2021 + i, [release(8, "air", amount, threshold)])),
  );
  if (!series) throw new Error("no series");
  return plain(sentenceOf(series, unitFor("mass", largest(series)), true));
}

describe("one sentence says what a chart shows", () => {
  test.each<[Language, string]>([
    [
      "kk",
      "2023 жылы – 190 т, шекті мәннен 1,9 есе жоғары; 2021 жылдан бері 27 % өсті; 2022 жылғы дерек жоқ.",
    ],
    ["ru", "В 2023 году – 190 т, в 1,9 раза выше порога; с 2021 года рост на 27 %; нет данных за 2022."],
    ["en", "In 2023, 190 t, 1.9 times the threshold; up 27% since 2021; nothing reported for 2022."],
  ])("in %s", (of, sentence) => expect(say(of, [150_000, "not_reported", 190_000], 100_000)).toBe(sentence));

  test.each<[(number | Exclude<State, "value">)[], number | null, string]>([
    [[50], 100, "In 2021, 50 kg, 50% of the threshold."],
    [[100], 100, "In 2021, 100 kg, at the threshold."],
    [[102], 100, "In 2021, 102 kg, just above the threshold."],
    [[0.2], 100, "In 2021, 0.2 kg, less than 1% of the threshold."],
    [[50], null, "In 2021, 50 kg, no threshold is set."],
    [["zero"], 100, "For 2021 the facility reported zero."],
    [["below_threshold"], 100, "In 2021, below the threshold, the exact amount not told."],
    [["not_reported"], 100, "Nothing is reported for 2021."],
    [
      ["confidential"],
      100,
      "The amount for 2021 is withheld as confidential (commercial confidentiality protected by law).",
    ],
    [["not_applicable"], 100, "Does not apply to the facility in 2021."],
    [
      [40, 80, "confidential"],
      100,
      "The amount for 2023 is withheld as confidential (commercial confidentiality protected by law); a 2-fold rise from 2021 to 2022.",
    ],
    [[40, 20], 100, "In 2022, 20 kg, 20% of the threshold; down 50% since 2021."],
    [[40, 41], 100, "In 2022, 41 kg, 41% of the threshold; almost unchanged since 2021."],
  ])("%j with the threshold %s: %s", (told, threshold, sentence) =>
    expect(say("en", told, threshold)).toBe(sentence),
  );

  test.each<[number, string]>([
    [190, "в 1,9 раза"],
    [200, "в 2 раза"],
    [500, "в 5 раз"],
    [2_150, "в 22 раза"],
    [2_100, "в 21 раз"],
  ])("Russian counts %d kg in thresholds of 100 kg as %s", (amount, words) =>
    expect(say("ru", [amount], 100)).toContain(`${words} выше порога`),
  );

  test("a part of a sum above its threshold is not called just above its own", () => {
    speak("en");
    const benzene = { ...release(62, "water", 150, 200), aboveThreshold: true };
    const [series] = releaseSeries([report(2024, [benzene])]);
    expect(series && sentenceOf(series, unitFor("mass", 200), true)).toContain(
      "above the threshold as part of its sum",
    );
  });
});

describe("a chart draws each state in its own way", () => {
  const drawing = (told: number | Exclude<State, "value">, threshold: number | null = 100) => {
    speak("en");
    const [series] = releaseSeries([report(2024, [release(8, "air", told, threshold)])]);
    if (!series) throw new Error("no series");
    const html = renderToString(<Figure title="NOx" series={series} quantity="mass" tone="air" release />);
    const marks = ["bar", "gap", "somewhere", "sign-of-state", "threshold"];
    return { html, marks: marks.filter((mark) => html.includes(`class="${mark}"`)) };
  };

  test.each<[number | Exclude<State, "value">, string[], string]>([
    [250, ["bar", "threshold"], "250 kg"],
    ["zero", ["sign-of-state", "threshold"], "reported as zero"],
    ["below_threshold", ["somewhere", "sign-of-state", "threshold"], "below threshold, not told exactly"],
    ["not_reported", ["gap", "threshold"], "not reported"],
    ["confidential", ["sign-of-state", "threshold"], "withheld"],
    ["not_applicable", ["sign-of-state", "threshold"], "does not apply"],
  ])("%s: %j, and in the table %s", (told, marks, words) => {
    const drawn = drawing(told);
    expect(drawn.marks).toEqual(marks);
    expect(drawn.html.replaceAll("\u00a0", " ")).toContain(`<td>${words}`);
  });

  test("a threshold that was changed is a line with a step, and each year is held against its own", () => {
    speak("en");
    const reports = [
      report(2023, [release(8, "air", 150, 100)]),
      report(2024, [release(8, "air", 150, 200)]),
    ];
    const [series] = releaseSeries(reports);
    if (!series) throw new Error("no series");
    const html = renderToString(<Figure title="NOx" series={series} quantity="mass" tone="air" release />);
    expect(html).toMatch(/class="threshold" d="M44 \S+?H169V\S+?H294"/);
    expect(html).toContain("75% of the threshold");
    expect(html).toMatch(/<td>1.5<\/td>.*<td>0.75<\/td>/);
  });

  test("the table has the figure as it was written, and says on what ground one is withheld", () => {
    speak("en");
    const written = { ...release(8, "air", 150_000), declared: { value: 150, unit: "t" } };
    const [series] = releaseSeries([
      report(2023, [written]),
      report(2024, [release(8, "air", "confidential")]),
    ]);
    if (!series) throw new Error("no series");
    const html = renderToString(<Figure title="NOx" series={series} quantity="mass" tone="air" release />);
    expect(plain(html)).toContain("<td>150 t</td><td>150 t</td>");
    expect(html).toContain("withheld: commercial confidentiality protected by law");
  });

  test("a release without a threshold has no line", () => {
    expect(drawing(250, null).marks).toEqual(["bar"]);
  });

  test("the picture has a name and a description for those who do not see it", () => {
    const { html } = drawing(250);
    const [, name, description] = /role="img" aria-labelledby="(\S+) (\S+)"/.exec(html) ?? [];
    expect(html).toContain(`<title id="${name}">NOx</title>`);
    expect(html).toMatch(new RegExp(`<desc id="${description}">In 2024, .+</desc>`));
  });
});

describe("releases per unit of product", () => {
  const reports = [
    report(2022, [release(8, "air", 500, 100)], { production: { amount: 50, unit: "t" } }),
    report(2023, [release(8, "air", 600, 100)]),
    report(2024, [release(8, "air", "confidential", 100)], { production: { amount: 40, unit: "t" } }),
    report(2025, [release(8, "air", 300, 100)], { production: { amount: 60, unit: "t" } }),
  ];

  test("have no figure for a year without production, keep the other states, and have no threshold", () => {
    expect(productUnit(reports)).toBe("t");
    const [series] = releaseSeries(reports);
    const divided = series && perUnit(series, reports, "t");
    expect(divided?.threshold).toBeNull();
    expect(divided?.points.map(({ state, amount }) => [state, amount])).toEqual([
      ["value", 10],
      ["not_reported", null],
      ["confidential", null],
      ["value", 5],
    ]);
  });

  test("are not offered where production is never told", () => {
    expect(productUnit([report(2024)])).toBeNull();
  });

  test("are told with their unit", () => {
    speak("en");
    const [series] = releaseSeries(reports);
    if (!series) throw new Error("no series");
    const html = renderToString(
      <Figure
        title="NOx"
        series={perUnit(series, reports, "t")}
        quantity="mass"
        tone="air"
        release
        per="t"
      />,
    );
    expect(plain(html)).toContain("In 2025, 5 kg/t; down 50% since 2022; nothing reported for 2023.");
    expect(plain(html)).toContain("<td>10 kg/t</td>");
  });
});
