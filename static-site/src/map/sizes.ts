/**
 * Radius in CSS pixels: each tenfold is one step of 5, so that one and a million are told apart at a glance and
 * neither fills more than its cell of 64 much; the legend shows the steps, the number stands in the circle.
 */
export const clusterRadius = (count: number): number =>
  Math.min(38, Math.round(12 + 5 * Math.log10(Math.max(1, count))));
