import { renderToString } from "preact-render-to-string";
import { afterEach, describe, expect, test, vi } from "vitest";
import { getFacility } from "../api/facility.ts";
import { facility, release, report, told } from "../charts/samples.ts";
import { LANGUAGES, speak } from "../i18n/language.ts";
import { View } from "./view.tsx";

afterEach(() => vi.unstubAllGlobals());

/** A facility as the API answered before it told of oversight: no member that came later. */
const early = {
  type: "Feature",
  id: "works",
  geometry: { type: "Point", coordinates: [73, 50] },
  properties: {
    names: { kk: "Зауыт", ru: "Завод", en: "Works" },
    region: "KZ-35",
    activity: "2(b)",
    demonstration: false,
    reportYears: [2024],
    version: 1,
    reports: [
      {
        year: 2024,
        revision: 1,
        savedAt: "2025-04-01T00:00:00Z",
        energyGj: 12_000,
        wasteOtherKg: 500,
        releases: [{ pollutant: 8, medium: "air", state: "value", totalKg: 500, method: "measured" }],
      },
    ],
  },
};

const answer = (body: unknown) =>
  vi.stubGlobal("fetch", async () => new Response(JSON.stringify(body), { status: 200 }));

const page = (shown: Parameters<typeof View>[0]["facility"]) =>
  renderToString(<View facility={shown} activities={[]} pollutants={[]} />).replaceAll("\u00a0", " ");

describe("the page of an answer without what came later", () => {
  test.each(LANGUAGES)("is whole in %s and takes silence for nothing good", async (of) => {
    speak(of);
    answer(early);
    const html = page(await getFacility("works"));
    const nothing = { kk: "мәлімет жоқ", ru: "сведений нет", en: "nothing known" };
    expect(html).toContain(nothing[of]);
    expect(html).not.toContain('id="strip"');
    expect(html).toContain('id="releases"');
    expect(html).toContain('id="flows"');
  });
});

test("each of the six states has its own words on the page", () => {
  speak("en");
  const states = ["zero", "below_threshold", "not_reported", "confidential", "not_applicable"] as const;
  const releases = [release(1, "air", 500, 100), ...states.map((state, i) => release(i + 2, "air", state))];
  const html = page(facility({ reports: [report(2024, releases)] }));
  for (const words of [
    "<td>500 kg",
    "<td>reported as zero",
    "<td>below threshold, not told exactly",
    "<td>not reported",
    "<td>withheld: commercial confidentiality protected by law",
    "<td>does not apply",
  ])
    expect(html).toContain(words);
});

test("a reply stands under its year, a former operator with its end, a transfer in a chart of its own", () => {
  speak("en");
  const transfer = { pollutant: 17, ...told(12), kg: 12, thresholdKg: 5, aboveThreshold: true };
  const html = page(
    facility({
      reports: [report(2024, [], { transfers: [transfer] })],
      operator: "New Ltd",
      operators: [
        { id: null, name: "Old Ltd", bin: null, from: null, until: "2023-06-30" },
        { id: null, name: "New Ltd", bin: null, from: "2023-07-01", until: null },
      ],
      replies: [
        {
          id: "r",
          on: "2025-01-01",
          about: { year: 2024, inspection: null },
          text: "We differ.",
          language: "en",
        },
      ],
    }),
  );
  expect(html).toContain("since 1 July 2023");
  expect(html).toMatch(/Former operators.*Old Ltd.*until 30 June 2023/);
  expect(html).toMatch(/id="reports".*We differ\./s);
  expect(html).toMatch(/id="transfers".*2\.4 times the threshold/s);
  expect(html).not.toContain('id="replies"');
});
