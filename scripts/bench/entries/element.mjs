/** Times what follows a move of a slider, in the page. */

/** Longest wait for a move's result, ms. */
const LIMIT = 20_000;

/** The frame that holds all changes made so far has been produced when the frame after it begins. */
const painted = () =>
  new Promise((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now()))),
  );

const nextEvent = (name) =>
  new Promise((resolve) => addEventListener(name, resolve, { once: true, capture: true }));

/** Canvases of charts in view. */
function chartsInView() {
  const { shadowRoot } = document.querySelector('metastasis-sim');
  return [...shadowRoot.querySelectorAll('.canvas-box canvas')].filter((canvas) => {
    const { width, top, bottom } = canvas.getBoundingClientRect();
    return width > 0 && top < innerHeight && bottom > 0;
  });
}

const watched = new Set();
const { clearRect } = CanvasRenderingContext2D.prototype;
/** Chart.js clears the canvas at each redraw. */
CanvasRenderingContext2D.prototype.clearRect = function (...box) {
  for (const tell of watched) tell(this.canvas);
  return clearRect.apply(this, box);
};

/** Waits until each chart in view is redrawn. */
function redrawn() {
  const waiting = new Set(chartsInView());
  if (waiting.size === 0) return undefined;
  return new Promise((resolve) => {
    const tell = (canvas) => {
      waiting.delete(canvas);
      if (waiting.size > 0) return;
      watched.delete(tell);
      resolve();
    };
    watched.add(tell);
  });
}

/** @returns the time, ms, at which all that `event` changed in view is painted. */
export async function paintedAfter(event) {
  await event;
  await redrawn();
  return painted();
}

async function timeMove() {
  const { timeStamp } = await nextEvent('input');
  const [first, complete] = await Promise.all(
    ['ms-progress', 'ms-complete'].map((name) => paintedAfter(nextEvent(name))),
  );
  return { first: first - timeStamp, complete: complete - timeStamp };
}

let timing;

/** Waits for the next move from now on; {@link movePainted} tells what came of it. */
export function awaitMove() {
  timing = Promise.race([
    timeMove(),
    new Promise((_resolve, reject) => setTimeout(() => reject(new Error('The move has no result')), LIMIT)),
  ]);
}

/** @returns milliseconds from the input event to its first and to its complete charts, painted. */
export const movePainted = () => timing;
