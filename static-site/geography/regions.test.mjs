import polygonClipping from 'polygon-clipping';
import { describe, expect, it, test } from 'vitest';
import { borders } from './borders.mjs';
import { contains, distanceKm, km2, turn } from './geometry.mjs';
import { regions } from './regions.mjs';
import { settlements } from './settlements.mjs';
import { countryOutline, table } from './sources.mjs';

/** Official areas in 1000 km², rounded. They are a check on size, not on where a border runs. */
const OFFICIAL = {
  'KZ-10': 185.5,
  'KZ-11': 146.2,
  'KZ-15': 300.6,
  'KZ-19': 105.1,
  'KZ-23': 118.6,
  'KZ-27': 151.3,
  'KZ-31': 144.3,
  'KZ-33': 118.5,
  'KZ-35': 239.0,
  'KZ-39': 196.0,
  'KZ-43': 226.0,
  'KZ-47': 165.6,
  'KZ-55': 124.8,
  'KZ-59': 98.0,
  'KZ-61': 116.1,
  'KZ-62': 188.9,
  'KZ-63': 97.8,
  'KZ-71': 0.797,
  'KZ-75': 0.682,
  'KZ-79': 1.163,
};

const shapes = regions();
/** @param {[number, number]} point */
const regionsAt = (point) =>
  [...shapes].filter(([, shape]) => contains(shape, point)).map(([code]) => code);

describe('the regions of 2022', () => {
  it('are the twenty of ISO 3166-2', () => {
    expect([...shapes.keys()]).toEqual(Object.keys(OFFICIAL));
  });

  test.each(table('regions'))('$name_en has its centre, $centre_en', (row) => {
    expect(regionsAt([Number(row.centre_lon), Number(row.centre_lat)])).toEqual([row.code]);
  });

  it('hold every settlement whose code GeoNames knows, and each settlement once', () => {
    const all = settlements();
    const coded = all.filter(({ region }) => region);
    const wrong = coded.filter(({ lon, lat, region }) => String(regionsAt([lon, lat])) !== region);
    expect(wrong).toEqual([]);
    expect([all.length, coded.length]).toEqual([345, 340]);
    expect(all.filter(({ lon, lat }) => regionsAt([lon, lat]).length !== 1)).toEqual([]);
  });

  test.each(Object.entries(OFFICIAL))('%s is within 6 % of its official area', (code, official) => {
    const error = km2(shapes.get(code) ?? []) / (official * 1000) - 1;
    expect(Math.abs(error)).toBeLessThan(0.06);
  });

  it('differ from the official areas by less than 2 % of the country in all', () => {
    const misplaced = Object.entries(OFFICIAL).reduce(
      (sum, [code, official]) => sum + Math.abs(km2(shapes.get(code) ?? []) - official * 1000) / 2,
      0,
    );
    expect(misplaced / 2_724_900).toBeLessThan(0.02);
  });
});

describe('the borders', () => {
  it('are the same points from both sides: a side has two regions, or one and the outside', () => {
    const sides = new Map();
    for (const [code, shape] of shapes) {
      for (const ring of shape.flat()) {
        for (let i = 1; i < ring.length; i++) {
          const key = [ring[i - 1], ring[i]].map(String).sort().join(' ');
          sides.set(key, [...(sides.get(key) ?? []), code]);
        }
      }
    }
    const shared = [...sides.values()].filter((codes) => codes.length === 2);
    expect([...sides.values()].filter((codes) => codes.length > 2)).toEqual([]);
    expect(shared.every(([a, b]) => a !== b)).toBe(true);
    expect(borders(shapes).reduce((sum, { line }) => sum + line.length - 1, 0)).toBe(sides.size);
  });

  it('leave no gap and no overlap: the whole is as large as the sum of its parts', () => {
    const whole = polygonClipping.union(...shapes.values());
    const parts = [...shapes.values()].reduce((sum, shape) => sum + km2(shape), 0);
    expect(whole.flatMap(([, ...holes]) => holes)).toEqual([]);
    expect(Math.abs(parts - km2(whole))).toBeLessThan(0.01);
  });

  it('cover the country as Natural Earth has it', () => {
    const outline = countryOutline();
    const bare = km2(polygonClipping.difference(outline, ...shapes.values()));
    const beyond = km2(
      polygonClipping.difference(polygonClipping.union(...shapes.values()), outline),
    );
    expect(bare / km2(outline)).toBeLessThan(0.0003);
    expect(beyond / km2(outline)).toBeLessThan(0.0003);
  });

  it('are valid GeoJSON rings: closed, wound as RFC 7946 says, at most four decimals', () => {
    for (const polygon of [...shapes.values()].flat()) {
      polygon.forEach((ring, hole) => {
        expect(ring.length).toBeGreaterThan(3);
        expect(ring.at(-1)).toEqual(ring[0]);
        expect(turn(ring) > 0).toBe(hole === 0);
        expect(new Set(ring.map(String)).size).toBe(ring.length - 1);
        for (const degrees of ring.flat()) expect(String(degrees)).toMatch(/^\d+(\.\d{1,4})?$/);
      });
    }
  });
});

describe('named places of known enterprises', () => {
  test.each(table('enterprise-locations'))('$name_en lies in $region', (row) => {
    expect(regionsAt([Number(row.lon), Number(row.lat)])).toEqual([row.region]);
  });
});

test.each([
  ['Bishkek', 74.59, 42.87],
  ['Orenburg', 55.1, 51.77],
  ['Tashkent', 69.24, 41.31],
  ['Urumqi', 87.62, 43.83],
  ['the middle of the Caspian', 51, 42],
])('%s is outside', (_, lon, lat) => {
  expect(regionsAt([lon, lat])).toEqual([]);
});

test('a degree of latitude is about 111 km', () => {
  expect(distanceKm([70, 48], [70, 49])).toBeCloseTo(111.19, 1);
});
