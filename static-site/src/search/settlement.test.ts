import { expect, test, vi } from "vitest";
import { settlementName } from "./settlement.ts";

test("a settlement that is known is told in the reader's language, whichever it was written in", async () => {
  await vi.waitFor(() => expect(settlementName("Temirtau")).toBe("Темиртау"));
  expect(settlementName("Теміртау")).toBe("Темиртау");
  expect(settlementName("Темиртау")).toBe("Темиртау");
});

test("any other stays as it was written", () => {
  expect(settlementName("Конысбай, Зерендинский район")).toBe("Конысбай, Зерендинский район");
  expect(settlementName(null)).toBeNull();
});
