import type { TemplateResult } from 'lit';
import type { ChartData } from '../../charts/contracts.js';
import type { SharedCursor } from '../../charts/shared-cursor.js';
import type { ChartTheme } from '../../charts/theme.js';
import type { ViewId } from '../../locale/contract/interface.js';
import type { ParameterGroup } from '../../params/parameter-row.js';
import type { ElementContext } from '../element-context.js';

/** What every view is drawn from. */
export interface ViewContext extends ElementContext {
  readonly chartData: ChartData;
  readonly theme: ChartTheme;
  readonly cursor: SharedCursor;
  announce(text: string): void;
  /** Unfolds the parameters of a group in the panel; with `takesFocus` it shows the panel and goes there. */
  openGroup(group: ParameterGroup, takesFocus: boolean): void;
}

/** A view: a part of the results under one heading, and a tab of its own. Registered in `registry.ts`. */
export interface View {
  readonly id: ViewId;
  render(context: ViewContext): TemplateResult;
}
