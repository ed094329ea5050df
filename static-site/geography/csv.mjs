/** Reading and writing of the small tables kept here (RFC 4180, one header line). */

/** @param {string} text @returns {Record<string, string>[]} */
export function parseCsv(text) {
  const [header, ...rows] = text
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map(cells);
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])));
}

/** @param {string} line */
function cells(line) {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? plain : quoted.replaceAll('""', '"'),
  );
}

/** @param {string[]} header @param {Record<string, unknown>[]} rows */
export function formatCsv(header, rows) {
  const line = (/** @type {unknown[]} */ values) => values.map(cell).join(',');
  return `${[header, ...rows.map((row) => header.map((name) => row[name]))].map(line).join('\n')}\n`;
}

/** @param {unknown} value */
function cell(value) {
  const text = String(value ?? '');
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
