import { parameterTable } from '../model/parameter-table.js';
import type { ParameterRow } from '../params/parameter-row.js';
import { sources } from '../params/sources.js';

const columns = ['key', 'default', 'range', 'unit', 'basis', 'sources'] as const;

const cells = (row: ParameterRow): string[] => [
  row.key,
  String(row.default),
  row.kind === 'number' ? `${row.minimum} – ${row.maximum}` : row.options.join(' | '),
  row.unit,
  row.basis,
  row.sources.map((id) => sources[id].citation).join('; '),
];

/** The parameter table as aligned text. */
export function paramsText(): string {
  const rows = [[...columns], ...parameterTable.map(cells)];
  const widths = columns.map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
