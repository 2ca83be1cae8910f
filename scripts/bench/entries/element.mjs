/** Times what follows a move of a slider, in the page. */

/** Longest wait for a move's result, ms. */
const LIMIT = 20_000;

const frame = requestAnimationFrame;
let isInFrame = false;
/** Knows whether a frame is being made: what changes then is painted with it, not with the next. */
globalThis.requestAnimationFrame = (callback) =>
  frame((time) => {
    isInFrame = true;
    try {
      callback(time);
    } finally {
      isInFrame = false;
    }
  });

const nextFrame = () => new Promise((resolve) => frame(resolve));

/**
 * The frame that holds all changes made so far has been produced when the one after it begins.
 * @param isThisFrame whether it is the one that is being made, not the next.
 * @returns the time of that, ms.
 */
async function painted(isThisFrame) {
  if (!isThisFrame) await nextFrame();
  await nextFrame();
  return performance.now();
}

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

/** Waits until each chart in view is redrawn. @returns when all that has changed is painted. */
function redrawn() {
  const waiting = new Set(chartsInView());
  if (waiting.size === 0) return painted(false);
  return new Promise((resolve) => {
    const tell = (canvas) => {
      waiting.delete(canvas);
      if (waiting.size > 0) return;
      watched.delete(tell);
      resolve(painted(isInFrame));
    };
    watched.add(tell);
  });
}

/** @returns the time, ms, at which all that `event` changed in view is painted. */
export async function paintedAfter(event) {
  await event;
  return redrawn();
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
