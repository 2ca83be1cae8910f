import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ThemeName } from '../charts/theme.js';

type Host = ReactiveControllerHost & { readonly theme: string | null };

const forced = '(forced-colors: active)';
const dark = '(prefers-color-scheme: dark)';

/** The colors in force: the user's own where they are forced, else those of `theme`, else those of the system. */
export class ThemeController implements ReactiveController {
  readonly #host: Host;
  #connection: AbortController | null = null;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  get name(): ThemeName {
    if (matchMedia(forced).matches) return 'forced';
    const { theme } = this.#host;
    if (theme === 'light' || theme === 'dark') return theme;
    return matchMedia(dark).matches ? 'dark' : 'light';
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    for (const query of [forced, dark]) {
      matchMedia(query).addEventListener('change', () => this.#host.requestUpdate(), { signal });
    }
  }

  hostDisconnected(): void {
    this.#connection?.abort();
  }
}
