import { expect, test } from "vitest";
import { LANGUAGES } from "../../i18n/language.ts";
import { lengthFault, REASON, REASONS } from "./reasons.ts";
import { waitingDays } from "./waiting-days.ts";

test.each([
  [3, 0],
  [1, 2],
  [0, 3],
  [-4, 7],
  [4, 0],
])("with %d working days of the term left it has waited for %d", (workingDaysLeft, days) =>
  expect(waitingDays({ workingDaysLeft })).toBe(days),
);

test.each<[string, number, ReturnType<typeof lengthFault>]>([
  ["nothing", 0, "tooShort"],
  ["one less than asked", REASON.min - 1, "tooShort"],
  ["just enough", REASON.min, null],
  ["as long as may be", REASON.max, null],
  ["one more", REASON.max + 1, "tooLong"],
])("a reason: %s", (_, length, fault) => expect(lengthFault("я".repeat(length))).toBe(fault));

test("spaces do not make a reason", () => expect(lengthFault(` нет ${" ".repeat(20)}`)).toBe("tooShort"));

test("every suggested reason is one that the server takes, as many in each language", () => {
  for (const of of LANGUAGES) {
    expect(REASONS[of]).toHaveLength(REASONS.ru.length);
    for (const reason of REASONS[of]) expect(lengthFault(reason)).toBeNull();
  }
});
