import { html, nothing, type TemplateResult } from 'lit';
import type { ViewId } from '../../locale/contract/interface.js';
import type { ElementContext } from '../element-context.js';
import type { ViewChoice } from './view-choice.js';

/** Id of the panel of a view, in the shadow tree. */
export const panelId = (id: ViewId): string => `view-${id}`;
/** Id of the tab of a view. */
export const tabId = (id: ViewId): string => `tab-${id}`;

/** Where a key leads from one of `count` tabs; null where it does not lead to another. */
function nextIndex(key: string, index: number, count: number, isRightToLeft: boolean): number | null {
  const forth = isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const back = isRightToLeft ? 'ArrowRight' : 'ArrowLeft';
  switch (key) {
    case forth:
      return (index + 1) % count;
    case back:
      return (index + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** The tabs of the views that are offered; nothing where there is no choice. */
export function viewTabs(
  { words }: ElementContext,
  views: ViewChoice,
  choose: (id: ViewId) => void,
): TemplateResult | typeof nothing {
  const { offered, open } = views;
  if (offered.length < 2) return nothing;
  const move = (event: KeyboardEvent): void => {
    const list = event.currentTarget as HTMLElement;
    const isRightToLeft = getComputedStyle(list).direction === 'rtl';
    const index = nextIndex(event.key, offered.indexOf(open), offered.length, isRightToLeft);
    if (index === null) return;
    event.preventDefault();
    choose(offered[index]!);
    list.querySelectorAll<HTMLElement>('[role=tab]')[index]!.focus();
  };
  return html`<div
    class="tabs"
    part="tabs"
    role="tablist"
    aria-label=${words.interface.views.label}
    @keydown=${move}
  >
    ${offered.map(
      (id) =>
        html`<button
          class="tab"
          id=${tabId(id)}
          type="button"
          role="tab"
          aria-selected=${id === open}
          aria-controls=${panelId(id)}
          tabindex=${id === open ? 0 : -1}
          @click=${() => choose(id)}
        >
          ${words.interface.views.names[id]}
        </button>`,
    )}
  </div>`;
}
