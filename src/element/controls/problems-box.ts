import { html, nothing, type TemplateResult } from 'lit';
import type { ParameterWords } from '../../locale/contract/parameters.js';
import type { Messages } from '../../locale/messages.js';
import type { Problem } from '../../params/problem.js';
import type { ElementContext } from '../element-context.js';

/** A problem with its input under the name that its reader sees, and the key that its author needs. */
export function named(problem: Problem, { parameters, interface: text }: Messages): Problem {
  // No plain object: any name may be asked for, and it has some of its own.
  const labels = new Map([
    ['theories', text.theories.legend],
    ['scenario', text.scenario.label],
    ['patients', text.run.patients],
    ['random-seed', text.run.randomSeed],
    ['matched-risk', text.run.matchedRisk],
  ]);
  const { name } = problem;
  const label =
    labels.get(name) ?? (parameters as Readonly<Record<string, ParameterWords | undefined>>)[name]?.label;
  return label ? { ...problem, name: `${label} (${name})` } : problem;
}

/** Every input that could not be used as given, and an engine that stopped. */
export function problemsBox({
  simulation,
  words,
  formatter,
}: ElementContext): TemplateResult | typeof nothing {
  const { problems, failure } = simulation;
  if (problems.length === 0 && failure === null) return nothing;
  const text = words.interface.problems;
  // This button goes with the failure: the focus goes on to the other one that runs.
  const retry = ({ target }: Event): void => {
    ((target as Element).getRootNode() as ShadowRoot).querySelector<HTMLElement>('[name=run]')!.focus();
    simulation.run();
  };
  return html`<div
    class="problems"
    part="problems"
    role="group"
    aria-label=${text.heading(problems.length || 1, formatter)}
  >
    ${
      problems.length > 0
        ? html`<h3>${text.heading(problems.length, formatter)}</h3>
            <ul>
              ${problems.map(
                (problem) =>
                  html`<li>${words.science.problems[problem.code](named(problem, words), formatter)}</li>`,
              )}
            </ul>`
        : nothing
    }
    ${
      failure === null
        ? nothing
        : html`<p>
            ${text.engine(failure)}
            <button type="button" @click=${retry}>${text.retry}</button>
          </p>`
    }
  </div>`;
}
