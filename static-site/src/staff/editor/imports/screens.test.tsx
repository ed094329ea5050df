import { render } from "preact-render-to-string";
import { afterEach, describe, expect, test } from "vitest";
import type { HeldRow, Import } from "../../../api/imports.ts";
import { LANGUAGES, speak } from "../../../i18n/language.ts";
import { RowErrors } from "./errors.tsx";
import { HeldCard } from "./held-card.tsx";
import { Numbers, Progress } from "./progress.tsx";

afterEach(() => speak("ru"));

const IMPORT: Import = {
  id: "1m4k7tx2m8pq",
  kind: "workbook",
  fileName: "2025.xlsx",
  startedAt: "2026-11-22T10:00:00+05:00",
  state: "checked",
  rows: 100_000,
  rowsChecked: 100_000,
  clean: 99_000,
  held: 1,
  errors: 1200,
  reports: 40,
  reportsPublished: 10,
  created: 3,
  revised: 7,
  firstErrors: [
    {
      sheet: "releases",
      row: 17,
      column: "pollutant",
      code: "out_of_range",
      detail: "Нет загрязнителя 99",
      value: "99",
    },
  ],
  failure: null,
};

const ROW: HeldRow = {
  id: "releases-17",
  sheet: "releases",
  row: 17,
  answerable: true,
  values: { facility: "ust-zinc", amount: "4300", unit: "kt", ground: "" },
  findings: [{ column: "amount", code: "unit_slip", detail: "В 1000 раз больше" }],
  decision: null,
};

const card = (row: HeldRow, open = true) =>
  render(<HeldCard row={row} id="i" token="t" open={open} done={() => undefined} />);

test("an error is told with its sheet, row, column, words and value", () => {
  const cells = [
    ...render(<RowErrors now={IMPORT} token="t" />).matchAll(/<t[hd](?:\s[^>]*)?>([^<]*)</g),
  ].map(([, text]) => text);
  expect(cells).toEqual([
    "Лист",
    "Строка",
    "Столбец",
    "Что не так",
    "Значение",
    "releases",
    "17",
    "pollutant",
    "Нет загрязнителя 99",
    "99",
  ]);
});

test("a file of one kind has no column of sheets", () => {
  expect(render(<RowErrors now={{ ...IMPORT, kind: "releases" }} token="t" />)).not.toContain("Лист");
});

describe("a held row", () => {
  test("shows what it says, marks what is doubted, and asks why", () => {
    const html = card(ROW);
    expect(html).toContain("В 1000 раз больше");
    expect(html).toContain('<div class="doubted"><dt>amount</dt><dd>4300</dd></div>');
    expect(html).not.toContain("ground");
    expect(html).toContain('data-decide="publish"');
    expect(html).toContain('data-decide="refuse"');
  });

  test("that no reason can help can only be refused", () => {
    const html = card({ ...ROW, answerable: false });
    expect(html).not.toContain('data-decide="publish"');
    expect(html).toContain('data-decide="refuse"');
  });

  test("that is decided tells how and why, and asks no more", () => {
    const decision = { decision: "refuse", reason: "Опечатка", at: "2026-11-22T10:00:00+05:00" } as const;
    const html = card({ ...ROW, decision });
    expect(html).toContain("Не публикуется");
    expect(html).toContain("Опечатка");
    expect(html).not.toContain("<textarea");
  });

  test("waits while the file is being published", () => expect(card(ROW, false)).not.toContain("<textarea"));
});

test.each(LANGUAGES)("the numbers are told in %s", (language) => {
  speak(language);
  const html = render(<Numbers now={{ ...IMPORT, state: "published" }} />).replaceAll("\u00a0", " ");
  expect(html).toContain(language === "en" ? "99,000" : "99 000");
  expect(html.match(/data-number="(\w+)"/g)).toHaveLength(6);
});

test("progress is a bar with its numbers", () => {
  const html = render(<Progress now={{ ...IMPORT, state: "publishing" }} />);
  expect(html).toContain("10 из 40");
  expect(html).toContain('value="0.25"');
});
