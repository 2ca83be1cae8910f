import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { View, ViewContext } from './contracts.js';
import type { ViewChoice } from './view-choice.js';
import { panelId, tabId } from './view-tabs.js';

/** One view, once it has been open; while another one is, it stays as it was. */
export function viewPanel(
  { id, render }: View,
  choice: ViewChoice,
  context: ViewContext,
): TemplateResult | typeof nothing {
  const { offered, open } = choice;
  if (!offered.includes(id) || !choice.isOnPage(id)) return nothing;
  const isTab = offered.length > 1;
  return html`<section
    class="section"
    id=${panelId(id)}
    part="section section-${id}"
    data-section=${id}
    role=${isTab ? 'tabpanel' : nothing}
    aria-labelledby=${isTab ? tabId(id) : nothing}
    tabindex="-1"
    ?hidden=${id !== open}
  >
    ${guard([id === open ? context : null], () => render(context))}
  </section>`;
}
