import { css, unsafeCSS } from 'lit';

/** From which width columns have room for their verdicts, by how many there are: below, theories stand one under the other. */
const columnsFrom = { few: 18.5, four: 29, many: 50 };

/** The table of observations, one theory under the other. Its header then says nothing that its cells do not. */
const stacked = Object.entries(columnsFrom).map(([columns, from]) => {
  const table = `.observations.${columns}`;
  return `@container observations (max-width:${from}rem){
    ${table} thead{display:none}
    ${table} :is(table,tbody,tr,th){display:block}
    ${table} tbody td{display:grid;grid-template-columns:auto 1fr auto;gap:0 var(--ms-space-2);padding-bottom:var(--ms-space-2)}
    ${table} .of{display:block;grid-area:1/1/2/3}
    ${table} .verdict{grid-area:1/3}}`;
});

/** Figures, tables, findings. */
export const resultStyles = css`
  ms-chart-figure,
  ms-patient-strip {
    display: block;
    min-width: 0;
  }
  figure {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--ms-space-2);
  }
  /* Title, legend and plot of figures side by side stand at the same height, whatever the legends need. */
  @supports (grid-template-rows: subgrid) {
    .figures > ms-chart-figure,
    .figures figure {
      display: grid;
      grid-row: span 4;
      grid-template-rows: subgrid;
      grid-template-columns: minmax(0, 1fr);
      row-gap: var(--ms-space-2);
    }
  }
  .figure-head {
    display: flex;
    justify-content: space-between;
    gap: var(--ms-space-2);
  }
  .figure-head button {
    margin-block: -0.25rem;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    align-content: start;
    gap: 0 var(--ms-space-3);
    font-size: var(--ms-size-small);
  }
  .legend li {
    display: inline-flex;
    align-items: start;
    gap: var(--ms-space-1);
    min-width: 0;
  }
  .legend svg {
    flex: none;
    height: 1lh;
  }
  .ghost-note[data-absent] {
    visibility: hidden;
  }
  .below {
    display: grid;
    grid-template-columns: minmax(0, 1fr) fit-content(55%);
    align-content: start;
  }
  .below > * {
    grid-column: 1 / -1;
  }
  .below > .data {
    grid-row: 2;
  }
  .below > .so-far,
  .below > .compared {
    grid-area: 2 / 2;
    display: grid;
    align-items: center;
    height: max(2rem, var(--ms-target));
    line-height: 1.2;
    text-align: end;
    pointer-events: none;
  }
  .canvas-box {
    min-width: 0;
    overflow: clip;
    font-size: 1rem;
  }
  canvas {
    display: block;
    direction: ltr;
    max-width: 100%;
  }
  canvas:focus-visible {
    border-radius: var(--ms-radius);
    /* The box clips what stands out. */
    outline-offset: -2px;
  }
  .caption {
    display: grid;
    gap: var(--ms-space-1);
    align-content: start;
    max-width: 46rem;
  }
  /* Room for the words of a result, as wide and in the language as they will be: their coming must move nothing. */
  .roomy {
    display: grid;
  }
  .roomy > span,
  .roomy::after {
    grid-area: 1 / 1;
  }
  .roomy::after {
    content: attr(data-room);
    visibility: hidden;
  }
  .sentence {
    text-wrap: pretty;
  }
  .data > summary {
    width: fit-content;
    font-size: var(--ms-size-small);
    color: var(--ms-accent);
  }
  .table-scroll {
    overflow-x: auto;
    max-height: 24rem;
    overflow-y: auto;
    border: 1px solid var(--ms-line);
    border-radius: var(--ms-radius);
  }
  table {
    border-collapse: collapse;
    width: 100%;
    font-size: var(--ms-size-small);
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding: var(--ms-space-2) var(--ms-space-3);
    text-align: start;
    color: var(--ms-ink-quiet);
  }
  th,
  td {
    padding: var(--ms-space-1) var(--ms-space-3);
    border-top: 1px solid var(--ms-line);
    text-align: end;
    vertical-align: top;
  }
  th[scope='row'],
  thead th:first-child {
    text-align: start;
    font-weight: 500;
  }
  .words {
    text-align: start;
  }
  thead th {
    font-weight: 600;
    vertical-align: bottom;
  }
  .observations {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--ms-space-2);
  }
  .observations > .table-scroll {
    container: observations / inline-size;
  }
  .of {
    display: none;
  }
  .observations .table-scroll {
    max-height: none;
  }
  .observations table {
    table-layout: fixed;
  }
  .observations th,
  .observations td {
    padding: var(--ms-space-2);
    text-align: start;
  }
  .observations thead th {
    font-weight: 600;
  }
  .observations tbody th {
    border-top: 1px solid var(--ms-line-strong);
    font-weight: 400;
  }
  .observations tbody td {
    border-top: 0;
    padding-top: 0;
  }
  .observations th p {
    margin-top: var(--ms-space-1);
  }
  .observations cite,
  .interval {
    font-style: normal;
    color: var(--ms-ink-quiet);
  }
  .interval,
  .verdict {
    display: block;
  }
  .verdict {
    width: fit-content;
    padding: 0 clamp(0.15rem, 1cqi, var(--ms-space-2));
    border: 1px solid var(--ms-line);
    border-radius: 1rem;
    line-height: 1.4;
  }
  /* The longest word fits a third of a phone, or an eighth of a wide page. */
  .few .verdict {
    font-size: clamp(0.72rem, 2.6cqi, 1em);
  }
  .many .verdict {
    font-size: 0.72rem;
  }
  .compatible {
    border-color: var(--ms-accent);
    background: var(--ms-accent-soft);
  }
  .notCompatible {
    border-color: var(--ms-warning-ink);
    background: var(--ms-warning-soft);
  }
  .findings {
    display: grid;
    gap: var(--ms-space-2);
    padding: var(--ms-space-3) var(--ms-space-4);
    border-inline-start: 3px solid var(--ms-accent);
    background: var(--ms-surface-quiet);
    border-start-end-radius: var(--ms-radius);
    border-end-end-radius: var(--ms-radius);
    font-size: var(--ms-size-small);
  }
  .findings h3 {
    font-size: var(--ms-size-small);
  }
  .findings ul {
    display: grid;
    gap: var(--ms-space-2);
  }
  .findings cite {
    display: block;
    font-style: normal;
    color: var(--ms-ink-quiet);
  }
  .owner {
    display: flex;
    align-items: center;
    gap: var(--ms-space-2);
    margin-bottom: calc(-1 * var(--ms-space-2));
    padding-inline-start: var(--ms-space-2);
  }
  ${unsafeCSS(stacked.join(''))}
`;
