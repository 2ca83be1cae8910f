/**
 * Chart.js without what the charts never use, for the one-file build. Its scales, animations and events hang together so
 * that tree shaking keeps them all, at a third of its size.
 *
 * Each part is named below by where it is declared: `name` at the top of a module, or `Owner.member` of a class or an
 * object there. A part that is not found, or found twice, fails the build, and so does a condition that is `known` there
 * but not written so. An absent part that is used after all throws where it is called; that no chart uses one is seen by
 * `test/node/trim-chartjs.test.mjs`, which compares the pixels with those of the whole Chart.js. A chart that needs a
 * part takes its line out of the list.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CHART = {
  absent: [
    // Scales of dates: one of them reads the defaults of the other, which counts as an effect.
    'TimeScale',
    'TimeSeriesScale',
    // The host listens to pointer and keys, and sets the active elements.
    'Interaction',
    'Chart.getElementsAtEventForMode',
    'Chart._eventHandler',
    'Chart._handleEvent',
    'Chart._getActiveElements',
    'Chart.bindUserEvents',
    'Chart.bindResponsiveEvents',
    'DomPlatform.addEventListener',
    'DomPlatform.removeEventListener',
    'DomPlatform.isAttached',
    'PointElement.inRange',
    'BarElement.inRange',
    // Series are shown from the start, and come as `{ x, y }`.
    'Chart._updateVisibility',
    'convertObjectDataToArray',
    'DatasetController.parsePrimitiveData',
    'DatasetController.parseArrayData',
    'DatasetController.parseObjectData',
    'BarController.parsePrimitiveData',
    'BarController.parseArrayData',
    'BarController.parseObjectData',
    'DatasetController._onDataPush',
    'DatasetController._onDataPop',
    'DatasetController._onDataShift',
    'DatasetController._onDataSplice',
    'DatasetController._onDataUnshift',
    // Lines are straight or stepped, of one style, and drawn as paths.
    'LineElement.interpolate',
    'strokePathDirect',
    // Bars have a thickness of their own, or fill their steps, and grow from zero.
    'computeFlexCategoryTraits',
    'barSign',
    'BarController._getStackIndex',
    // Axes are told where they begin and end, and which ticks they have.
    'getUserBounds',
    'DatasetController.getMinMax',
    'DatasetController._getOtherScale',
    'DatasetController.updateRangeFromParsed',
    'BarController.updateRangeFromParsed',
    'getMajorIndices',
    'skipMajors',
    'Scale.parse',
    'Scale.getTicks',
    'Scale.getLabels',
    'Scale.determineDataLimits',
    'Scale.buildTicks',
    'Scale.isFullSize',
    'Scale.getLabelForValue',
    'Scale.getPixelForValue',
    'Scale.getValueForPixel',
    'Scale.getDecimalForPixel',
    'Scale.draw',
    'LinearScaleBase.computeTickLimit',
    'LinearScale.getValueForPixel',
    'LogarithmicScale.getValueForPixel',
    // Nobody points at an element: the cursor stops at points that are named to it.
    'DatasetController.getDataElement',
    'DatasetController._setDatasetHoverStyle',
    'DatasetController._removeDatasetHoverStyle',
    'inRange$1',
    'inRange',
    'PointElement.inXRange',
    'PointElement.inYRange',
    'PointElement.getCenterPoint',
    'PointElement.getRange',
    'BarElement.inXRange',
    'BarElement.inYRange',
    'BarElement.getCenterPoint',
    'BarElement.getRange',
    'Element.tooltipPosition',
    'DatasetController.getLabelAndValue',
    'LineElement.first',
    'LineElement.last',
    'LineElement.pathSegment',
    // What is registered stays, and a chart is made, updated and destroyed.
    'TypedRegistry.unregister',
    'Registry.remove',
    'Registry.addControllers',
    'Registry.addElements',
    'Registry.addPlugins',
    'Registry.addScales',
    'Registry.removeControllers',
    'Registry.removeElements',
    'Registry.removePlugins',
    'Registry.removeScales',
    'Config.datasetAnimationScopeKeys',
    'DatasetController.reset',
    'DatasetController._sync',
    'onAnimationProgress',
    'moveNumericKeys',
    'Chart.unregister',
    'Chart._resetElements',
    'Chart.reset',
    'Chart.isPointInArea',
    'Chart.getVisibleDatasetCount',
    'Chart.setDatasetVisibility',
    'Chart.toggleDataVisibility',
    'Chart.hide',
    'Chart.show',
    'Chart.toBase64Image',
    'Chart.getActiveElements',
    'Chart.isPluginEnabled',
    // It runs on a page.
    'BasicPlatform',
  ],
  instead: {
    // Nothing is animated: a change is made at once.
    Animator: 'class Animator { listen() {} has() {} running() {} stop() {} remove() {} }',
    Animations: 'class Animations { update(target, values) { Object.assign(target, values); } }',
    'DatasetController._resolveAnimations': '_resolveAnimations() { return new Animations(); }',
    'Chart.bindEvents': 'bindEvents() { this.attached = true; }',
    'Chart.unbindEvents': 'unbindEvents() {}',
    'Chart._getUniformDataChanges': '_getUniformDataChanges() {}',
    'Scale.drawBorder': 'drawBorder() {}',
    'Scale.calculateLabelRotation': 'calculateLabelRotation() { this.labelRotation = 0; }',
  },
  known: {
    // Axes stand to the left or below, their labels beside the ticks, nothing behind or across these.
    'Scale._computeGridLineItems': { "position === 'top'": false, "position === 'left'": true },
    'Scale._computeLabelItems': {
      "position === 'top'": false,
      "position === 'left'": true,
      "axis === 'y'": false,
      "textAlign === 'inner'": false,
      "crossAlign === 'near'": true,
      'optsAtIndex.showLabelBackdrop': false,
      '(mirror)': '(false)',
    },
    'Scale._getYAxisLabelAlignment': {
      "position === 'left'": true,
      "crossAlign === 'near'": true,
      '(mirror)': '(false)',
    },
    'Scale.drawGrid': { 'grid.drawTicks': false },
    'Scale.getMinMax': { 'minDefined && maxDefined': true },
    autoSkip: { 'numMajorIndices > ticksLimit': false, 'numMajorIndices > 0': false },
    calculateSpacing: { '!evenMajorSpacing': true },
    'DatasetController.parse': { 'this._parsing === false': true },
    'BarController._calculateBarValuePixels': { 'Math.abs(size) < minBarLength': false },
    'BarController._calculateBarIndexPixels': { 'ruler.grouped': false },
  },
};

const HELPERS = {
  absent: [
    // Colors of what is under the cursor are given: with this goes the package that mixes colors.
    'getHoverColor',
    '_updateBezierControlPoints',
    '_bezierCurveTo',
    'doSplitByStyles',
    'addRoundedRectPath',
    'drawBackdrop',
    '_factorize',
    'toDegrees',
    'distanceBetweenPoints',
    '_isBetween',
    'formatters.values',
    'formatters.logarithmic',
    // Words run from left to right within a chart.
    'getRightToLeftAdapter',
  ],
  instead: {
    decorateText: 'function decorateText() {}',
    applyAnimationsDefaults: 'function applyAnimationsDefaults() {}',
    // A new result is a new array.
    listenArrayEvents: 'function listenArrayEvents() {}',
    unlistenArrayEvents: 'function unlistenArrayEvents() {}',
  },
};

const MODULES = { 'chart.js/dist/chart.js': CHART, 'chart.js/dist/chunks/index.js': HELPERS };

const dist = join(dirname(fileURLToPath(import.meta.url)), '../node_modules/chart.js/dist');
const PRIVATE_NAME = /\b_[a-z]\w+/gi;

/** Chart.js's names for what is its own begin with `_`: a minifier cannot know that nobody else uses them. */
function shorterNames() {
  const texts = ['chart.js', 'chunks/index.js'].map((name) => readFileSync(join(dist, name), 'utf8'));
  const names = new Set(texts.flatMap((text) => text.match(PRIVATE_NAME)));
  return new Map([...names].sort().map((name, index) => [name, `_${index}`]));
}

/** What a module declares at its top: name, node to be replaced, members. */
function declarations({ body }) {
  return body.flatMap((node) => {
    if (node.type === 'ClassDeclaration') return [{ name: node.id.name, node, members: node.body.body }];
    if (node.type === 'FunctionDeclaration') return [{ name: node.id.name, node, members: [] }];
    if (node.type !== 'VariableDeclaration' || node.declarations.length > 1) return [];
    const [{ id, init }] = node.declarations;
    return [{ name: id.name, node, members: init?.properties ?? [] }];
  });
}

function find(declared, part) {
  const [owner, member] = part.split('.');
  const found = declared
    .filter(({ name }) => name === owner)
    .flatMap(({ node, members }) => (member ? members.filter(({ key }) => key?.name === member) : [node]));
  if (found.length !== 1) throw new Error(`Chart.js declares ${part} ${found.length} times, not once.`);
  return found[0];
}

/** The text of a part where the outcome of some of its conditions is known: what then never runs, the minifier drops. */
function decided(text, part, outcomes) {
  return Object.entries(outcomes).reduce((rest, [condition, outcome]) => {
    if (!rest.includes(condition)) throw new Error(`In Chart.js, ${part} does not ask whether ${condition}.`);
    return rest.replaceAll(condition, outcome);
  }, text);
}

/** The text without a part; a comma after a property goes with it. */
function edit(code, part, node, text) {
  const isMember = part.includes('.');
  const end = isMember && code[node.end] === ',' ? node.end + 1 : node.end;
  return { start: node.start, end, text: text ?? (isMember ? '' : `const ${part} = undefined;`) };
}

/** Rollup plugin. */
export function trimmedChartjs() {
  const trimmed = new Set();
  const shorter = shorterNames();
  return {
    name: 'trimmed-chartjs',
    transform(code, id) {
      const module = Object.keys(MODULES).find((name) => id.replaceAll('\\', '/').endsWith(`/${name}`));
      if (!module) return undefined;
      trimmed.add(module);
      const parts = MODULES[module];
      const declared = declarations(this.parse(code));
      const texts = [...parts.absent.map((part) => [part]), ...Object.entries(parts.instead)];
      const known = Object.entries(parts.known ?? {}).map(([part, outcomes]) => {
        const { start, end } = find(declared, part);
        return { start, end, text: decided(code.slice(start, end), part, outcomes) };
      });
      const edits = texts
        .map(([part, text]) => edit(code, part, find(declared, part), text))
        .concat(known)
        .sort((a, b) => b.start - a.start);
      const rest = edits.reduce(
        (text, { start, end, text: other }) => text.slice(0, start) + other + text.slice(end),
        code,
      );
      return { code: rest.replaceAll(PRIVATE_NAME, (name) => shorter.get(name) ?? name), map: null };
    },
    buildEnd(error) {
      const missed = Object.keys(MODULES).filter((module) => !trimmed.has(module));
      if (!error && missed.length > 0) throw new Error(`There is no ${missed.join(', ')} to trim.`);
    },
  };
}
