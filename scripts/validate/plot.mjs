/** Small pictures as SVG, for a page in light or dark. */
const WIDTH = 420;
const HEIGHT = 260;
const BOX = { left: 58, right: 406, top: 34, bottom: 214 };
const LEGEND_WIDTH = 150;
/** Radius of a marker. */
const R = 3.2;

const STYLE = `
.page { fill: #fff; }
text { fill: #24292f; font: 11px sans-serif; }
.title { font-size: 12px; font-weight: 600; }
.frame { fill: none; stroke: #57606a; }
.grid { stroke: #d0d7de; stroke-width: 0.6; }
.s0 { --c: #0a58ca; } .s1 { --c: #b35900; } .s2 { --c: #1a7f37; } .s3 { --c: #57606a; }
.line { fill: none; stroke: var(--c); stroke-width: 1.6; }
.marker { fill: var(--c); }
.error { stroke: var(--c); stroke-width: 1.2; }
@media (prefers-color-scheme: dark) {
.page { fill: #0d1117; }
text { fill: #e6edf3; }
.frame { stroke: #8b949e; }
.grid { stroke: #30363d; }
.s0 { --c: #6ea8fe; } .s1 { --c: #ffa657; } .s2 { --c: #56d364; } .s3 { --c: #9da7b3; }
}`;

const DASHES = ['', '6 3', '2 3', '8 3 2 3'];
const MARKERS = [
  (x, y) => `<circle class="marker" cx="${x}" cy="${y}" r="${R}"/>`,
  (x, y) => `<rect class="marker" x="${x - R}" y="${y - R}" width="${2 * R}" height="${2 * R}"/>`,
  (x, y) => `<path class="marker" d="M${x} ${y - R - 1}l${R + 1} ${2 * R}h-${2 * R + 2}z"/>`,
  (x, y) =>
    `<path class="marker" d="M${x} ${y - R - 1}l${R + 1} ${R + 1}l-${R + 1} ${R + 1}l-${R + 1} -${R + 1}z"/>`,
];

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const round = (value) => Number(value.toFixed(1));

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
function tickLabel(value, log) {
  if (!log || (value >= 1e-2 && value < 1e3)) return String(Number(value.toPrecision(6))).replace('-', '−');
  const power = Math.round(Math.log10(value));
  return `10${power < 0 ? '⁻' : ''}${[...String(Math.abs(power))].map((d) => SUPERSCRIPTS[d]).join('')}`;
}

/** Round values that divide a range into about five parts; on a log axis powers of ten, with 2 and 5 on a short one. */
function ticks([low, high], log) {
  if (log) {
    const parts = high / low < 100 ? [1, 2, 5] : [1];
    const decades = Array.from({ length: 40 }, (_, i) => 10 ** (i - 20));
    return decades
      .flatMap((decade) => parts.map((part) => part * decade))
      .filter((v) => v >= low && v <= high);
  }
  const rough = (high - low) / 5;
  const decade = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((part) => part * decade).find((candidate) => candidate >= rough);
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
}

/** The range of an axis: from 0 where it may, to the next tick. */
function rangeOf(values, log) {
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (log) return [low / 1.15, high * 1.15];
  const from = low >= 0 && low < high / 2 ? 0 : low;
  return [from, high + 0.04 * (high - from)];
}

function scaleOf([low, high], log, from, to) {
  const place = log ? Math.log : (value) => value;
  return (value) => round(from + ((place(value) - place(low)) / (place(high) - place(low))) * (to - from));
}

/**
 * @typedef {object} Series
 * @property {string} [name] in the legend.
 * @property {readonly (readonly [number, number])[]} [line]
 * @property {readonly { x: number, y: number, standardError: number }[]} [points]
 *
 * @param {{ title: string, x: { label: string, log?: boolean }, y: { label: string, log?: boolean }, series: Series[], legendAt?: 'left' | 'right' }} plot
 * @returns the whole text of an SVG file. Bars are two standard errors to either side.
 */
export function svgPlot({ title, x, y, series, legendAt = 'left' }) {
  const all = series.flatMap(({ line = [], points = [] }) => [
    ...line,
    ...points.map((point) => [point.x, point.y]),
  ]);
  const shown = all.filter(([, value]) => !y.log || value > 0);
  const xRange = rangeOf(
    shown.map(([value]) => value),
    x.log,
  );
  const yRange = rangeOf(
    shown.map(([, value]) => value),
    y.log,
  );
  const toX = scaleOf(xRange, x.log, BOX.left, BOX.right);
  const toY = scaleOf(yRange, y.log, BOX.bottom, BOX.top);
  const clamp = (value) => Math.min(Math.max(value, BOX.top), BOX.bottom);

  const grid = [
    ...ticks(xRange, x.log).map((value) => {
      const at = toX(value);
      return (
        `<path class="grid" d="M${at} ${BOX.top}V${BOX.bottom}"/>` +
        `<text x="${at}" y="${BOX.bottom + 14}" text-anchor="middle">${tickLabel(value, x.log)}</text>`
      );
    }),
    ...ticks(yRange, y.log).map((value) => {
      const at = toY(value);
      return (
        `<path class="grid" d="M${BOX.left} ${at}H${BOX.right}"/>` +
        `<text x="${BOX.left - 6}" y="${round(at + 4)}" text-anchor="end">${tickLabel(value, y.log)}</text>`
      );
    }),
  ];

  const drawn = series.map(({ line = [], points = [] }, index) => {
    const dash = DASHES[index] ? ` stroke-dasharray="${DASHES[index]}"` : '';
    const path = line
      .filter(([, value]) => !y.log || value > 0)
      .map(([px, py], i) => `${i === 0 ? 'M' : 'L'}${toX(px)} ${toY(py)}`)
      .join('');
    const marks = points.map((point) => {
      const at = toX(point.x);
      const reach = 2 * point.standardError;
      const low = point.y - reach;
      const bottom = y.log && low <= 0 ? BOX.bottom : clamp(toY(low));
      return (
        `<path class="error" d="M${at} ${bottom}V${clamp(toY(point.y + reach))}"/>` +
        MARKERS[index](at, toY(point.y))
      );
    });
    return `<g class="s${index}">${path && `<path class="line"${dash} d="${path}"/>`}${marks.join('')}</g>`;
  });

  const named = series.map(({ name, points }, index) => ({ name, points, index })).filter(({ name }) => name);
  const legend = named.map(({ name, points, index }, row) => {
    const at = BOX.top + 12 + 14 * row;
    const from = legendAt === 'left' ? BOX.left : BOX.right - LEGEND_WIDTH;
    const dash = DASHES[index] ? ` stroke-dasharray="${DASHES[index]}"` : '';
    const sample = points?.length
      ? MARKERS[index](from + 16, at - 4)
      : `<path class="line"${dash} d="M${from + 6} ${at - 4}h20"/>`;
    return `<g class="s${index}">${sample}</g><text x="${from + 32}" y="${at}">${escape(name)}</text>`;
  });

  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img">
<title>${escape(title)}</title>
<style>${STYLE}</style>
<rect class="page" width="${WIDTH}" height="${HEIGHT}"/>
<text class="title" x="${BOX.left}" y="20">${escape(title)}</text>
${grid.join('\n')}
${drawn.join('\n')}
<rect class="frame" x="${BOX.left}" y="${BOX.top}" width="${BOX.right - BOX.left}" height="${BOX.bottom - BOX.top}"/>
${legend.join('\n')}
<text x="${(BOX.left + BOX.right) / 2}" y="${HEIGHT - 12}" text-anchor="middle">${escape(x.label)}</text>
<text transform="translate(14 ${(BOX.top + BOX.bottom) / 2}) rotate(-90)" text-anchor="middle">${escape(y.label)}</text>
</svg>
`.replace(/\n{2,}/g, '\n');
}
