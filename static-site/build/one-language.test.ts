import { parseAst } from "vite";
import { expect, test } from "vitest";
import { withoutOthers } from "./one-language.ts";

const code = `const words = catalogue({ ru: { hi: "Привет" }, kk: { hi: "Сәлем" }, en: { hi: "Hello" } }), other = { ru: 1 };`;

test("a build for one language holds the words of that language only", () => {
  const kazakh = withoutOthers(code, parseAst(code) as never, "kk");
  expect(kazakh).toBe(`const words = catalogue({ ru: {}, kk: { hi: "Сәлем" }, en: {} }), other = { ru: 1 };`);
});
