import { render } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import type { Pollutant } from "../../../api/codes.ts";
import { figuresOf, sumsOf } from "./figures.ts";
import { Grid, pollutantsLike } from "./grid.tsx";
import { type Line, NOTHING, newLine, typedOf } from "./lines.ts";
import type { Mark } from "./marks.ts";
import { Preview } from "./preview.tsx";

const POLLUTANTS: readonly Pollutant[] = [
  {
    no: 8,
    cas: null,
    group: "other_gases",
    names: { kk: "Азот оксидтері (NOx/NO2)", ru: "Оксиды азота (NOx/NO2)", en: "Nitrogen oxides (NOx/NO2)" },
    thresholds: { air: 100_000 },
    btexSum: false,
  },
  {
    no: 21,
    cas: "7439-97-6",
    group: "heavy_metals",
    names: { kk: "Сынап", ru: "Ртуть", en: "Mercury" },
    thresholds: { air: 10 },
    btexSum: false,
  },
];
const CODES = {
  pollutants: POLLUTANTS,
  operations: [{ code: "R4", names: { kk: "Металл", ru: "Металлы", en: "Metals" } }],
};
const nothing = () => undefined;

const grid = (subject: Line["subject"], lines: readonly Line[], marks: readonly Mark[] = []) =>
  render(
    <Grid
      subject={subject}
      lines={lines}
      codes={CODES}
      marks={marks}
      change={nothing}
      add={nothing}
      remove={nothing}
    />,
  ).replaceAll("\u00a0", " ");

describe("a line of a grid", () => {
  const line = newLine("releases", { pollutant: "8", value: "2,15", unit: "kt" });

  test("shows its amount in kilograms beside what was declared", () =>
    expect(grid("releases", [line])).toContain("= 2 150 000 кг"));

  test.each([
    ["error", "aria-invalid"],
    ["finding", "data-finding"],
  ] as const)("ties an %s to its cell", (kind, attribute) => {
    const html = grid(
      "releases",
      [line],
      [{ kind, text: "В 1000 раз больше", line: line.key, cell: "value" }],
    );
    const field = /<input[^>]*data-cell="value"[^>]*>/.exec(html)?.[0] ?? "";
    expect(field).toContain(attribute);
    expect(field).toContain(`aria-describedby="line-${line.key}-value-said"`);
    expect(html).toContain(`id="line-${line.key}-value-said"`);
  });

  test("asks for a ground and for nothing else when it is withheld", () => {
    const html = grid("releases", [{ ...line, state: "confidential" }]);
    expect(html).toContain('data-cell="ground"');
    expect(html).not.toContain('data-cell="value"');
    expect(html).not.toContain('data-cell="method"');
  });

  test.each(["zero", "below_threshold", "not_reported", "not_applicable"] as const)(
    "that is %s asks for no number",
    (state) => expect(grid("releases", [{ ...line, state }])).not.toContain('data-cell="value"'),
  );

  test.each([
    ["waste", ["what", "operation", "state", "value", "unit", "method"]],
    ["energy", ["what", "state", "value", "unit", "method"]],
    ["water", ["what", "state", "value", "unit", "method"]],
    ["transfers", ["state", "value", "unit", "method"]],
    ["releases", ["medium", "state", "value", "unit", "method", "accidental"]],
  ] as const)("of %s has the cells of its kind", (subject, cells) => {
    const html = grid(subject, [newLine(subject, { pollutant: "8" })]);
    expect([...html.matchAll(/data-cell="(\w+)"/g)].map(([, cell]) => cell)).toEqual(cells);
  });
});

test.each([
  ["азот", [8]],
  ["сынап", [21]],
  ["NOx", [8]],
  ["7439", [21]],
  ["21", [21]],
  ["сера", []],
])("“%s” finds pollutants %j", (typed, found) =>
  expect(pollutantsLike(POLLUTANTS, typed).map(({ no }) => no)).toEqual(found),
);

describe("the preview", () => {
  const lines = [
    newLine("releases", { pollutant: "8", value: "2,15", unit: "kt" }),
    newLine("releases", { pollutant: "21", state: "confidential", ground: "commercial" }),
    newLine("energy", { carrier: "coal", value: "10", unit: "MWh" }),
    newLine("water", { source: "surface", value: "1,5", unit: "thousand_m3" }),
    newLine("water", { source: "reused", value: "9", unit: "thousand_m3" }),
    newLine("waste", { hazardous: true, value: "2", unit: "t" }),
    newLine("waste", { hazardous: false, operation: "D1", value: "много", unit: "t" }),
  ];
  const typed = { ...NOTHING, lines };

  test("adds up what is known, and reused water apart", () =>
    expect(sumsOf(typed)).toEqual({
      energyGj: 36,
      waterM3: 1500,
      wasteHazardousKg: 2000,
      wasteOtherKg: null,
      releasesKnown: 1,
      releases: 2,
    }));

  test("tells what changes against the published revision, and only that", () => {
    const published = {
      ...figuresOf(typed),
      year: 2025,
      revision: 1,
      savedAt: "2026-04-01T10:00:00+05:00",
      reason: null,
      energyGj: null,
      waterM3: null,
      wasteHazardousKg: null,
      wasteOtherKg: null,
      wasteRecoveredKg: null,
    };
    const same = typedOf(published);
    expect(render(<Preview typed={same} published={published} codes={CODES} />)).not.toContain("<ins>");
    const [first, ...rest] = same.lines;
    const changed = { ...same, lines: [{ ...(first as Line), value: "4,3" }, ...rest] };
    const html = render(<Preview typed={changed} published={published} codes={CODES} />);
    expect(html.match(/<ins>/g)).toHaveLength(1);
    expect(html).toContain("Оксиды азота");
  });
});
