// The site's tests are found as `*.test.ts`; the geography and its tests are plain modules, which Node
// runs at build time without a compiler.
import './basemap.test.mjs';
import './derived.test.mjs';
import './regions.test.mjs';
