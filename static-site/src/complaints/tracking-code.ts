/** Where a tab keeps the codes that its visitor entered or was given; gone when the tab is closed. */
const keyOf = (complaint: string) => `ecomap.tracking.${complaint}`;

/** Characters of a code, hyphens and spaces apart. */
export const CODE_LENGTH = 20;

/** What a person typed, without what only helps the eye. The server forgives case and look-alikes. */
export const bare = (typed: string): string => typed.replace(/[^0-9A-Za-z]/g, "").toUpperCase();

/** Keeps a code for this tab. It never stands in an address, where it would be shared and logged. */
export function keepCode(complaint: string, code: string): void {
  try {
    sessionStorage.setItem(keyOf(complaint), bare(code));
  } catch {
    // Without storage the visitor types the code again after a reload.
  }
}

export function codeOf(complaint: string): string | undefined {
  try {
    return sessionStorage.getItem(keyOf(complaint)) ?? undefined;
  } catch {
    return undefined;
  }
}

export function forgetCode(complaint: string): void {
  try {
    sessionStorage.removeItem(keyOf(complaint));
  } catch {
    // Nothing was kept.
  }
}
