/** The three languages, each an original; also the first part of every page's address. */
export const LANGUAGES = ["kk", "ru", "en"] as const;

export type Language = (typeof LANGUAGES)[number];

/** One short text in every language. */
export type Words = Readonly<Record<Language, string>>;

/** How each language calls itself. */
export const OWN_NAMES: Words = { kk: "Қазақша", ru: "Русский", en: "English" };

export const isLanguage = (value: unknown): value is Language =>
  (LANGUAGES as readonly unknown[]).includes(value);

let current: Language = "ru";

/** The language of the page. It never changes while a page is open: switching opens the other page. */
export const language = (): Language => current;

/** Set once, before anything is rendered. */
export const speak = (next: Language): void => {
  current = next;
};

/** The text in the page's language. */
export const say = (words: Words): string => words[current];

const STORED = "ecomap.language";

/** Remembers the visitor's choice for the front door. Storage can be forbidden; then nothing is remembered. */
export function rememberLanguage(choice: Language): void {
  try {
    localStorage.setItem(STORED, choice);
    // Where the front door is answered before any script runs, only a cookie can tell it.
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in older browsers
    document.cookie = `${STORED}=${choice}; path=/; max-age=31536000; samesite=lax; secure`;
  } catch {
    // A browser that forbids storage still shows the page.
  }
}

/** The stored choice, else the first preferred language that we speak, else Russian. */
export function chooseLanguage(stored: string | null, preferred: readonly string[]): Language {
  if (isLanguage(stored)) return stored;
  const known = preferred.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage);
  return known ?? "ru";
}

export function storedLanguage(): string | null {
  try {
    return localStorage.getItem(STORED);
  } catch {
    return null;
  }
}
