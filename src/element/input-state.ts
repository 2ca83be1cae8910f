import { parameterTable } from '../model/parameter-table.js';
import type { RequestInput } from '../model/request.js';
import { parseParameters } from '../params/codec.js';
import type { Problem } from '../params/problem.js';
import { noChanges, settle, type Changes, type Settled } from './inputs.js';

/** The inputs of one instance: what the page gives, what was set on top of it, and what comes of both. */
export class InputState {
  readonly #readAttributes: () => RequestInput;
  #changes: Changes = noChanges;
  #settled: Settled | null = null;
  #textProblems: readonly Problem[] = [];

  constructor(readAttributes: () => RequestInput) {
    this.#readAttributes = readAttributes;
  }

  /** The inputs in force. */
  get settled(): Settled {
    return (this.#settled ??= settle(this.#readAttributes(), this.#changes));
  }

  get problems(): readonly Problem[] {
    return [...this.settled.problems, ...this.#textProblems];
  }

  /** Settles the same inputs anew, so that what shows them does too. */
  refresh(): void {
    this.#settled = null;
  }

  /** The page has changed some attributes: these win over what was set for the same inputs before. */
  takeAttributes(names: readonly (keyof RequestInput)[]): void {
    const inputs = Object.fromEntries(
      Object.entries(this.#changes.inputs).filter(([name]) => !names.includes(name as keyof RequestInput)),
    );
    this.#change({ inputs, params: names.includes('params') ? {} : this.#changes.params });
  }

  setInput(name: keyof Changes['inputs'], text: string): void {
    this.#change({ ...this.#changes, inputs: { ...this.#changes.inputs, [name]: text } });
  }

  setParams(params: Changes['params']): void {
    this.#textProblems = [];
    this.#change({ ...this.#changes, params: { ...this.#knownParams(), ...params } });
  }

  /**
   * Sets parameters from a text such as `departureRate=1e-3; horizon=10`, or JSON.
   * @returns those that could be read, as text.
   */
  setParamsText(text: string): Changes['params'] {
    const { values, problems } = parseParameters(text, parameterTable);
    const params = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]));
    this.setParams(params);
    this.#textProblems = problems;
    return params;
  }

  /** Takes back what was set for one parameter. */
  resetParam(key: string): void {
    const params = Object.fromEntries(Object.entries(this.#changes.params).filter(([name]) => name !== key));
    this.#change({ ...this.#changes, params });
  }

  /** Takes back everything that was set. */
  reset(): void {
    this.#textProblems = [];
    this.#change(noChanges);
  }

  /** A key that nobody knows is told once, until the next change. */
  #knownParams(): Changes['params'] {
    return Object.fromEntries(
      Object.entries(this.#changes.params).filter(([key]) => Object.hasOwn(this.settled.base, key)),
    );
  }

  #change(changes: Changes): void {
    this.#changes = changes;
    this.#settled = null;
  }
}
