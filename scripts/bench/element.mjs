import { openPage } from './browser.mjs';
import { entryScript } from './bundle.mjs';
import { ensureReleased } from './released.mjs';

export const title = 'from a slider to painted charts: the released one-file build on a page of its own';
export const notes = [
  'One slider dragged by the mouse in a 1280 × 900 window, default cohort (2000 patients, 3 theories), each move once the',
  'one before is painted. From the timestamp of the slider’s input event to the animation frame after the one that shows',
  'what came with ms-progress (the first of that move) and with ms-complete, all charts in view redrawn: it is then painted.',
  'Frames come at 60 per second, so each figure holds a wait of up to 17 ms for that one. In view: of the cascade, the',
  'moving scene with the share at each door; of the theories, two charts.',
];

const SLIDER = 'metastasis-sim >>> input[type=range]';
const WARM_UP = 3;
const MOVES = 15;

/** @returns the horizontal ends of the slider's middle and its height on the page. */
export async function track(page) {
  const slider = await page.waitForSelector(SLIDER, { timeout: 30_000 });
  await slider.scrollIntoView();
  const { x, y, width, height } = await slider.boundingBox();
  return { left: x + 0.3 * width, right: x + 0.7 * width, y: y + height / 2 };
}

async function measureView(view) {
  const page = await openPage(`/scripts/bench/pages/element.html?view=${view}`);
  await page.addScriptTag({ content: await entryScript('element') });
  await page.evaluate(() => globalThis.firstComplete);
  const { left, right, y } = await track(page);

  const move = async (action) => {
    await page.evaluate(() => globalThis.entry.awaitMove());
    await action();
    return page.evaluate(() => globalThis.entry.movePainted());
  };
  await page.mouse.move(left, y);
  await move(() => page.mouse.down());
  const moves = [];
  for (let i = -WARM_UP; i < MOVES; i++) {
    // To and fro, and never twice to the same place.
    const share = ((i + WARM_UP + 1) * 0.618) % 1;
    const timing = await move(() => page.mouse.move(left + share * (right - left), y));
    if (i >= 0) moves.push(timing);
  }
  await page.mouse.up();
  await page.close();
  const row = (figure, key) => ({
    figure: `${view}: ${figure}`,
    unit: 'ms',
    values: moves.map((each) => each[key]),
  });
  return [
    row('first result painted (want ≤ 100)', 'first'),
    row('complete, painted (want ≤ 300)', 'complete'),
  ];
}

export async function measure() {
  ensureReleased();
  const rows = [];
  for (const view of ['cascade', 'theories']) rows.push(...(await measureView(view)));
  return rows;
}
