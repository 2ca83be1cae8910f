/** How the engine shares its thread with others. */
export interface Pace {
  /** Longest time at work before others have their turn, in milliseconds. */
  readonly budget: number;
  /** Milliseconds on a clock that never goes back. */
  now(): number;
  /** Calls `task` once, after the messages that already wait have been handled. */
  nextTurn(task: () => void): void;
}

/**
 * Turns by messages to oneself: no minimal delay as timers have, and commands from the page get through in between.
 * `scheduler.yield` does not do here: its continuations run before the messages that wait.
 */
export function messageTurns(): Pace['nextTurn'] {
  const { port1, port2 } = new MessageChannel();
  const tasks: (() => void)[] = [];
  port1.onmessage = () => tasks.shift()?.();
  return (task) => {
    tasks.push(task);
    port2.postMessage(null);
  };
}
