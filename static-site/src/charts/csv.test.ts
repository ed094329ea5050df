import { describe, expect, test } from "vitest";
import { type Cell, csvCell, csvOf } from "./csv.ts";

describe("a field of CSV", () => {
  test.each<[Cell, string]>([
    ["plain", "plain"],
    ["a, b", '"a, b"'],
    ['ТОО "Дала"', '"ТОО ""Дала"""'],
    ["two\nlines", '"two\nlines"'],
    [null, ""],
    [0, "0"],
    [-1.5, "-1.5"],
    [1e-7, "1e-7"],
    [false, "false"],
  ])("%j is written %s", (cell, written) => expect(csvCell(cell)).toBe(written));

  test.each([
    ["=HYPERLINK(1)", "'=HYPERLINK(1)"],
    ["+7 701", "'+7 701"],
    ["-1+1", "'-1+1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["  =1", "'  =1"],
    ["\t=1", "'\t=1"],
    ["＝1", "'＝1"],
    ["=1,2", '"\'=1,2"'],
    ["\r=1", '"\'\r=1"'],
  ])("a spreadsheet will not run %j", (cell, written) => expect(csvCell(cell)).toBe(written));

  test("lines end as RFC 4180 asks", () => expect(csvOf([["a", 1], ["b"]])).toBe("a,1\r\nb\r\n"));
});
