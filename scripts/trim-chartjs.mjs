/**
 * Chart.js without what the charts never use, for the one-file build. Its scales, animations and events hang together so
 * that tree shaking keeps them all, at a third of its size.
 *
 * Each part is named below by where it is declared: `name` at the top of a module, or `Owner.member` of a class or an
 * object there. A part that is not found, or found twice, fails the build. An absent part that is used after all throws
 * where it is called; that no chart uses one is seen by `test/node/trim-chartjs.test.mjs`, which compares the pixels
 * with those of the whole Chart.js. A chart that needs a part takes its line out of the list.
 */
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
    'Tooltip.handleEvent',
    'Tooltip._getActiveElements',
    'plugin_tooltip.afterEvent',
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
    // Bars have a thickness of their own.
    'computeFlexCategoryTraits',
  ],
  instead: {
    // Nothing is animated: a change is made at once.
    Animator: 'class Animator { listen() {} has() {} running() {} stop() {} remove() {} }',
    Animations: 'class Animations { update(target, values) { Object.assign(target, values); } }',
    'DatasetController._resolveAnimations': '_resolveAnimations() { return new Animations(); }',
    'Tooltip._resolveAnimations': '_resolveAnimations() { return new Animations(); }',
    'Tooltip._updateAnimationTarget': '_updateAnimationTarget() {}',
    'Chart.bindEvents': 'bindEvents() { this.attached = true; }',
    'Chart.unbindEvents': 'unbindEvents() {}',
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
  ],
  instead: {
    applyAnimationsDefaults: 'function applyAnimationsDefaults() {}',
    // A new result is a new array.
    listenArrayEvents: 'function listenArrayEvents() {}',
    unlistenArrayEvents: 'function unlistenArrayEvents() {}',
  },
};

const MODULES = { 'chart.js/dist/chart.js': CHART, 'chart.js/dist/chunks/index.js': HELPERS };

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

/** The text without a part; a comma after a property goes with it. */
function edit(code, part, node, text) {
  const isMember = part.includes('.');
  const end = isMember && code[node.end] === ',' ? node.end + 1 : node.end;
  return { start: node.start, end, text: text ?? (isMember ? '' : `const ${part} = undefined;`) };
}

/** Rollup plugin. */
export function trimmedChartjs() {
  const trimmed = new Set();
  return {
    name: 'trimmed-chartjs',
    transform(code, id) {
      const module = Object.keys(MODULES).find((name) => id.replaceAll('\\', '/').endsWith(`/${name}`));
      if (!module) return undefined;
      trimmed.add(module);
      const parts = MODULES[module];
      const declared = declarations(this.parse(code));
      const texts = [...parts.absent.map((part) => [part]), ...Object.entries(parts.instead)];
      const edits = texts
        .map(([part, text]) => edit(code, part, find(declared, part), text))
        .sort((a, b) => b.start - a.start);
      const rest = edits.reduce(
        (text, { start, end, text: other }) => text.slice(0, start) + other + text.slice(end),
        code,
      );
      return { code: rest, map: null };
    },
    buildEnd(error) {
      const missed = Object.keys(MODULES).filter((module) => !trimmed.has(module));
      if (!error && missed.length > 0) throw new Error(`There is no ${missed.join(', ')} to trim.`);
    },
  };
}
