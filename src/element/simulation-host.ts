import type { ReactiveControllerHost } from 'lit';
import type { RequestInput } from '../model/request.js';
import type { Problem } from '../params/problem.js';

/** What the controller asks of its element. */
export interface SimulationHost extends ReactiveControllerHost, HTMLElement {
  /** The inputs as the page gives them. */
  readonly attributeInputs: RequestInput;
  readonly workerSrc: string | null;
  /** What is wrong with attributes that no run depends on. */
  readonly pageProblems: readonly Problem[];
  /** A bad input in words. */
  describeProblem(problem: Problem): string;
}
