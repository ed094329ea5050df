/** What is wrong with a field, and the number or day that it is measured by. */
export type Fault =
  | readonly [
      | "needed"
      | "future"
      | "notNumber"
      | "noProof"
      | "pending"
      | "notId"
      | "notAddress"
      | "notBin"
      | "notDegrees"
      | "notHttps"
      | "noFile",
    ]
  | readonly ["tooShort" | "tooLong", number]
  | readonly ["notAfter" | "notBefore" | "notLater", string];

/** Faults of a draft by its fields. */
export type Faults<T> = Partial<Record<keyof T, Fault>>;

/** Length as the server counts it: Unicode characters without the space around. */
const lengthOf = (text: string): number => [...text.trim()].length;

/** A text of so many characters. */
export function textFault(text: string, least: number, most: number): Fault | undefined {
  const length = lengthOf(text);
  if (length === 0 && least > 0) return ["needed"];
  if (length < least) return ["tooShort", least];
  return length > most ? ["tooLong", most] : undefined;
}

/** A day that is not in the future. */
export const pastFault = (day: string, today: string): Fault | undefined =>
  day > today ? ["future"] : undefined;

/** The same day so many months later, or the last of that month when it has no such day. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** Only the faults there are. */
export function only<T>(all: { readonly [K in keyof T]?: Fault | undefined }): Faults<T> {
  return Object.fromEntries(Object.entries(all).filter(([, fault]) => fault !== undefined)) as Faults<T>;
}
