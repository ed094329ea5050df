import { type Language, language } from "./language.ts";

/**
 * A feature's words in all three languages. The Russian part fixes the keys: a key that is missing or
 * left over in another language does not compile. Values are texts, or functions that make one.
 *
 * @returns a function that gives the words of the page's language
 */
export function catalogue<T extends object>(all: { ru: T; kk: NoInfer<T>; en: NoInfer<T> }): () => T {
  return () => (all as Record<Language, T>)[language()];
}
