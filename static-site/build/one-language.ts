import type { Plugin } from "vite";
import { isLanguage, LANGUAGES } from "../src/i18n/language.ts";

/** A node of the syntax tree, as far as we look at it. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [part: string]: unknown;
}

/**
 * In a build for one language (`--mode ru`), leaves the words of the others out of the catalogues: a page
 * speaks one language all its life, and words are a third of what a visitor would load.
 */
export function oneLanguage(mode: string): Plugin {
  return {
    name: "ecomap-one-language",
    apply: "build",
    enforce: "post",
    transform(code, id) {
      if (!isLanguage(mode) || !/words\.ts$/.test(id)) return null;
      return { code: withoutOthers(code, this.parse(code) as unknown as Node, mode), map: null };
    },
  };
}

/** The code with every other language's part of `catalogue({…})` made empty. */
export function withoutOthers(code: string, program: Node, language: string): string {
  const cuts: Node[] = [];
  visit(program, (node) => {
    const { name } = (node.callee ?? {}) as { name?: unknown };
    if (node.type !== "CallExpression" || name !== "catalogue") return;
    const [all] = node.arguments as Node[];
    for (const property of (all?.properties ?? []) as Node[]) {
      const key = (property.key as { name?: string }).name ?? "";
      if (key !== language && (LANGUAGES as readonly string[]).includes(key))
        cuts.push(property.value as Node);
    }
  });
  return cuts
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end }) => `${text.slice(0, start)}{}${text.slice(end)}`, code);
}

function visit(node: unknown, see: (node: Node) => void): void {
  if (Array.isArray(node)) for (const each of node) visit(each, see);
  else if (node !== null && typeof node === "object") {
    if ("type" in node) see(node as Node);
    for (const part of Object.values(node)) visit(part, see);
  }
}
