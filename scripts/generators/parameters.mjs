/** docs/parameters.md, from the parameter table of the sources. */
import { loadEngine } from '../load-engine.mjs';
import { parameterUnit, parameterValue, table, title } from '../markdown.mjs';

export const path = 'docs/parameters.md';

const range = (row) =>
  row.kind === 'number'
    ? `${parameterValue(row.minimum)} – ${parameterValue(row.maximum)}${row.scale === 'integer' ? ', whole' : ''}`
    : row.options.map((option) => `\`${option}\``).join(', ');

export async function generate() {
  const { parameterTable, scenarios, sources, theories } = await loadEngine();

  const cited = (ids) =>
    ids.map((id) => sources[id].citation + (sources[id].tag === 'read' ? '' : '*')).join('; ');
  const owner = ({ key }) =>
    theories.find(({ rows }) => rows.some((row) => row.key === key))?.id.replaceAll('-', ' ') ?? 'common';

  const groups = [...new Set(parameterTable.map(({ group }) => group))].map((group) => {
    const rows = parameterTable
      .filter((row) => row.group === group)
      .map((row) => [
        `\`${row.key}\``,
        parameterValue(row.default),
        range(row),
        parameterUnit(row),
        owner(row),
        row.basis,
        cited(row.sources),
      ]);
    return `### ${title(group)}\n\n${table(['key', 'default', 'range', 'unit', 'theory', 'basis', 'sources'], rows)}`;
  });

  const sets = Object.entries(scenarios).map(([id, { values }]) => {
    const rows = Object.entries(values).map(([key, { value, basis, sources: ids }]) => [
      `\`${key}\``,
      parameterValue(value),
      basis,
      cited(ids),
    ]);
    const content =
      rows.length > 0 ? table(['key', 'value', 'basis', 'sources'], rows) : 'The defaults of the table.';
    return `### \`${id}\`\n\n${content}`;
  });

  const list = Object.values(sources).map(({ citation, tag }) => `- ${citation}${tag === 'read' ? '' : '*'}`);

  return `<!-- Made by scripts/generators/parameters.mjs: change the sources, then run "npm run generate". -->

# Parameters

Keys, units and ranges are the same in controls, in the attribute \`params\` and on the command line. *Cited*: read in
the source named. *Fitted*: chosen so that something cited comes out. *Assumed*: neither; a source is then one that the
value was weighed against. An asterisk marks a source quoted as commonly cited. What the values mean is told in
[model.md](model.md).

Rows called *common* belong to no theory. Not every theory reads each of them: parallel evolution has a host factor of its
own and waits for local hits, so it reads neither \`hostSpread\` nor \`dormantShare\` nor \`wakingRate\`; host polymorphism has
a host factor of its own too; \`breachSize\` is read by initial oncogenesis and cancer stem cells.

## Table

${groups.join('\n\n')}

## Scenarios

A scenario sets some values; all others are the defaults above.

${sets.join('\n\n')}

## Sources

${list.join('\n')}
`;
}
