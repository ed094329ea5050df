import { currentFaults, refused } from "./form.ts";
import { FIELDS, type FieldName } from "./report.ts";
import { reportWords } from "./words.ts";

/** What is wrong with a field, in words: ours, or the server's. */
export function errorOf(field: FieldName): string | undefined {
  const fault = currentFaults.value[field];
  return fault ? reportWords().faults[fault] : refused.value.fields[field];
}

/** Every error, in the order of the page, then those that belong to no field. */
export function allErrors(): readonly { field: FieldName | null; text: string }[] {
  const beside = FIELDS.flatMap((field) => {
    const text = errorOf(field);
    return text ? [{ field, text }] : [];
  });
  return [...beside, ...refused.value.other.map((text) => ({ field: null, text }))];
}

/** The id of the element that a field's error leads to. */
export const idOf = (field: FieldName): string => `field-${field}`;
