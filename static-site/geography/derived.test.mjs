import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { parseCsv } from './csv.mjs';
import { derivedFiles } from './derived.mjs';
import { contains } from './geometry.mjs';
import { regions } from './regions.mjs';

const files = derivedFiles();
/** @param {string} name */
const text = (name) => [...files].find(([file]) => file.pathname.endsWith(name))?.[1] ?? '';

test.each([...files].map(([file, derived]) => [file.pathname.split('/').at(-1), file, derived]))(
  '%s in the repository is what its sources give (else: npm run geography:data)',
  (_, file, derived) => {
    expect(readFileSync(/** @type {URL} */ (file), 'utf8')).toBe(derived);
  },
);

test.each([
  ['regions.geojson', 300_000],
  ['outline.json', 3_000],
])('%s is at most %i bytes', (name, limit) => {
  expect(Buffer.byteLength(text(name))).toBeLessThanOrEqual(limit);
});

describe('the towns', () => {
  /** @type {{name: Record<string, string>, region: string, lat: number, lon: number}[]} */
  const towns = JSON.parse(text('towns.json'));
  const shapes = regions();

  it.each(towns.map((town) => [town.name.en, town]))('%s lies in its region', (_, town) => {
    const { region, lon, lat } = /** @type {typeof towns[number]} */ (town);
    expect(contains(shapes.get(region) ?? [], [lon, lat])).toBe(true);
  });

  it('have a Kazakh and a Russian name in Cyrillic and an English one in Latin letters', () => {
    for (const { name } of towns) {
      expect(name.kk).toMatch(/^[А-ЯЁӘҒҚҢӨҰҮҺІа-яёәғқңөұүһі-]+$/);
      expect(name.ru).toMatch(/^[А-ЯЁа-яё-]+$/);
      expect(name.en).toMatch(/^[A-Za-z-]+$/);
    }
  });
});

test('every settlement has a region, and each region a settlement', () => {
  const rows = parseCsv(text('settlements.csv'));
  const codes = parseCsv(text('regions.csv')).map(({ code }) => code);
  expect(rows.length).toBe(346); // 345 of GeoNames and Kaskelen, which it lacks
  expect([...new Set(rows.map(({ region }) => region))].sort()).toEqual(codes);
});
