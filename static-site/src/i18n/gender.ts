/** Russian forms that agree with a noun: masculine, feminine, neuter. */
export type Agreement = readonly [masculine: string, feminine: string, neuter: string];

/**
 * The form that agrees with a Russian name in the nominative singular. Its first word tells the gender, be it the noun
 * (Акимат, Управление, Полиция) or its adjective (Бассейновая инспекция).
 */
export function agree(name: string, [masculine, feminine, neuter]: Agreement): string {
  const first = /^[\p{L}-]+/u.exec(name)?.[0] ?? "";
  if (/[ая]$/.test(first)) return feminine;
  return /[ое]$/.test(first) ? neuter : masculine;
}
