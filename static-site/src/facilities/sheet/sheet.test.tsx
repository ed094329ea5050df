import jsQR from "jsqr";
import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { release, report } from "../../charts/samples.ts";
import { releaseSeries } from "../../charts/series.ts";
import { speak } from "../../i18n/language.ts";
import { QrCode } from "./qr.tsx";
import { SheetReleases, SheetViolations } from "./tables.tsx";

/** Pixels a module; a reader needs more than one. */
const SCALE = 4;

/** What a reader makes of the drawing: its squares as pixels, then read as a camera's picture would be. */
function read(svg: string): string | undefined {
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const side = size * SCALE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y] of svg.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let row = 0; row < SCALE; row++) {
      const start = ((Number(y) * SCALE + row) * side + Number(x) * SCALE) * 4;
      for (let i = 0; i < SCALE; i++) pixels.set([0, 0, 0], start + i * 4);
    }
  }
  return jsQR(pixels, side, side)?.data;
}

test.each([
  "https://ecomap.example/kk/facilities/dala-metal",
  `https://ecomap.example/ru/facilities/${"long-name-".repeat(9)}`,
])("the QR code leads to %s", (address) => {
  expect(read(renderToString(<QrCode address={address} label="QR" />))).toBe(address);
});

describe("the sheet's tables have room for", () => {
  test("six releases of the last year and say how many more there are; silence is no line", () => {
    speak("en");
    const releases = [
      ...Array.from({ length: 8 }, (_, i) => release(i + 1, "air", 1000 - i, 100)),
      release(20, "water", "confidential", 5),
    ];
    const reports = [report(2023, [release(30, "air", 5, 1)]), report(2024, releases)];
    const html = renderToString(<SheetReleases series={releaseSeries(reports)} pollutants={[]} />);
    expect(html).toContain("Main releases in 2024");
    expect(html.match(/<th scope="row"/g)).toHaveLength(6);
    expect(html).toContain("and 3 more pollutants");
    expect(html).not.toContain("no. 30");
  });

  test("three open violations, the longest overdue first", () => {
    speak("en");
    const violations = ["2026-03-01", null, "2026-01-01", "2026-02-01"].map((remedyBy, i) => ({
      id: `${i}`,
      what: `Violation ${i}`,
      article: null,
      gravity: "minor",
      remedyBy,
      remediedOn: null,
      enforcement: [],
    }));
    const inspection = {
      id: "i",
      on: "2025-12-01",
      authority: "A",
      planned: true,
      result: null,
      source: null,
    };
    const html = renderToString(
      <SheetViolations inspections={[{ ...inspection, violations }]} today="2026-06-01" />,
    );
    expect(html.match(/Violation \d/g)).toEqual(["Violation 2", "Violation 3", "Violation 0"]);
    expect(html).toContain("and 1 more violation");
  });

  test("the difference between nothing open and nothing known", () => {
    speak("en");
    const inspection = {
      id: "i",
      on: "2025-12-01",
      authority: "A",
      planned: true,
      result: null,
      source: null,
    };
    const open = (inspections: Parameters<typeof SheetViolations>[0]["inspections"]) =>
      renderToString(<SheetViolations inspections={inspections} today="2026-06-01" />);
    expect(open([{ ...inspection, violations: [] }])).toContain("None of the published violations is open.");
    expect(open([])).toContain("Nothing is published about inspections.");
  });
});
