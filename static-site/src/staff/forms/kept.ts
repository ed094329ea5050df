const keyOf = (form: string) => `ecomap.staff.${form}`;

/** Where a browser forbids storage, what is typed lives as long as the page. */
const memory = new Map<string, string>();

const isText = (value: unknown): value is string => typeof value === "string";

/** A line of a list: names with texts. */
const isLine = (value: unknown): boolean =>
  typeof value === "object" && value !== null && !Array.isArray(value) && Object.values(value).every(isText);

/** Whether a kept value can stand in for a field of this kind: a text, or a list of texts or of lines. */
const fits = (value: unknown, like: unknown): boolean =>
  Array.isArray(like)
    ? Array.isArray(value) && value.every((each) => isText(each) || isLine(each))
    : typeof value === typeof like;

/** What was typed into a form on this device; what is missing or of another kind is as in `empty`. */
export function kept<T extends object>(form: string, empty: T): T {
  let found: unknown = null;
  try {
    found = JSON.parse(localStorage.getItem(keyOf(form)) ?? memory.get(form) ?? "null");
  } catch {
    found = JSON.parse(memory.get(form) ?? "null");
  }
  if (typeof found !== "object" || found === null) return empty;
  const known = Object.entries(found).filter(
    ([name, value]) => Object.hasOwn(empty, name) && fits(value, empty[name as keyof T]),
  );
  return { ...empty, ...Object.fromEntries(known) };
}

/** Keeps what is typed, at each keystroke. */
export function keep(form: string, typed: object): void {
  const text = JSON.stringify(typed);
  memory.set(form, text);
  try {
    localStorage.setItem(keyOf(form), text);
  } catch {
    // The page remembers.
  }
}

/** Forgets it once it has arrived. */
export function drop(form: string): void {
  memory.delete(form);
  try {
    localStorage.removeItem(keyOf(form));
  } catch {
    // Nothing was kept.
  }
}

/** Whether this device keeps something unsent for a form. */
export const isKept = (form: string): boolean => {
  try {
    return localStorage.getItem(keyOf(form)) !== null || memory.has(form);
  } catch {
    return memory.has(form);
  }
};
