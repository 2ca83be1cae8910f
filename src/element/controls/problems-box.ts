import { html, nothing, type TemplateResult } from 'lit';
import type { ElementContext } from '../element-context.js';

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
                (problem) => html`<li>${words.science.problems[problem.code](problem, formatter)}</li>`,
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
