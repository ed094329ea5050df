/**
 * What no free package has, drawn by hand and therefore rough: the outlines of the three cities, a
 * few places where Natural Earth's line leaves a town on the wrong side, and two settlements whose
 * district went to Abai Region in 2022 while GeoNames still has the old code.
 */

/** @typedef {import('./geometry.mjs').Ring} Ring */

/** @type {Record<string, Ring>} about as large as the cities officially are */
export const CITY_OUTLINES = {
  // Astana: 797 km²; Koshy at its south-west stays in Akmola Region.
  'KZ-71': [
    [71.265, 51.105],
    [71.245, 51.16],
    [71.28, 51.225],
    [71.345, 51.25],
    [71.37, 51.31],
    [71.46, 51.335],
    [71.56, 51.315],
    [71.62, 51.26],
    [71.7, 51.235],
    [71.72, 51.17],
    [71.69, 51.105],
    [71.62, 51.07],
    [71.58, 51.015],
    [71.49, 51.005],
    [71.43, 51.02],
    [71.41, 51.055],
    [71.33, 51.07],
    [71.265, 51.105],
  ],
  // Almaty: 682 km²; from the Turksib plain to the ridge above Medeu, without Boralday.
  'KZ-75': [
    [76.75, 43.2],
    [76.75, 43.3],
    [76.77, 43.335],
    [76.83, 43.33],
    [76.88, 43.345],
    [76.89, 43.38],
    [76.95, 43.395],
    [77.0, 43.38],
    [77.03, 43.34],
    [77.01, 43.285],
    [77.04, 43.24],
    [77.1, 43.18],
    [77.13, 43.12],
    [77.08, 43.09],
    [77.01, 43.075],
    [76.95, 43.07],
    [76.9, 43.115],
    [76.84, 43.14],
    [76.78, 43.17],
    [76.75, 43.2],
  ],
  // Shymkent: 1163 km²; the refinery at its east is inside, Sayram is not.
  'KZ-79': [
    [69.36, 42.3],
    [69.37, 42.41],
    [69.46, 42.5],
    [69.58, 42.53],
    [69.68, 42.505],
    [69.76, 42.44],
    [69.76, 42.36],
    [69.725, 42.315],
    [69.735, 42.285],
    [69.79, 42.265],
    [69.78, 42.185],
    [69.7, 42.135],
    [69.6, 42.13],
    [69.48, 42.155],
    [69.4, 42.21],
    [69.36, 42.3],
  ],
};

/** @type {{code: string, why: string, ring: Ring}[]} land that goes to the region of that code */
export const CORRECTIONS = [
  {
    code: 'KZ-10',
    why: 'Kurchatov lies on the Irtysh, on the border with Pavlodar Region',
    ring: [
      [78.4, 50.7],
      [78.4, 50.79],
      [78.66, 50.79],
      [78.66, 50.6],
      [78.5, 50.6],
      [78.4, 50.7],
    ],
  },
  {
    code: 'KZ-33',
    why: 'Khorgos, the border crossing to China, lies on the border itself',
    ring: [
      [80.3, 44.18],
      [80.3, 44.27],
      [80.4, 44.27],
      [80.41, 44.2],
      [80.38, 44.18],
      [80.3, 44.18],
    ],
  },
];

/**
 * Points known to lie in a region, where its settlements are too few to say so: dry steppe south of
 * Zhezkazgan and Atasu (Ulytau) and the lower Karatal (Jetisu). They bring the areas of both regions
 * and of their neighbours close to the official ones.
 *
 * @type {{label: string, at: import('./geometry.mjs').Point}[]}
 */
export const ANCHORS = [
  { label: 'KZ-62', at: [69.5, 46.4] },
  { label: 'KZ-62', at: [70.9, 46.4] },
  { label: 'KZ-62', at: [70.9, 47.3] },
  { label: 'KZ-62', at: [70.4, 47.7] },
  { label: 'KZ-33', at: [77.2, 46.15] },
];

/** GeoNames' name and old code of settlements of today's Abai Region: Urzhar and Zharma districts. */
export const MOVED_TO_ABAI = new Set(['Urzhar/15', 'Zhalghyztobe/15']);
