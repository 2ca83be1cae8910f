/** A page that is hidden does not paint; it goes on after this time, milliseconds. */
const hiddenPageDelay = 250;

/** Calls `task` once, after the next paint. */
export function afterPaint(task: () => void): void {
  let isDone = false;
  const once = (): void => {
    if (isDone) return;
    isDone = true;
    clearTimeout(fallback);
    task();
  };
  const fallback = setTimeout(once, hiddenPageDelay);
  // A frame callback runs just before the paint, a timer set there just after it.
  requestAnimationFrame(() => setTimeout(once));
}
