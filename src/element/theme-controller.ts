import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ThemeName } from '../charts/theme.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly theme: string | null };

const forced = '(forced-colors: active)';
const dark = '(prefers-color-scheme: dark)';

/** The colors in force: light ones on paper, the user's own where they are forced, else those of `theme`, else those of the system. */
export class ThemeController implements ReactiveController {
  readonly #host: Host;
  #connection: AbortController | null = null;
  #isPrinting = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  get name(): ThemeName {
    if (this.#isPrinting) return 'light';
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
    // Charts are painted anew for paper when they hear of it: after the host, which has listened for longer.
    for (const event of ['beforeprint', 'afterprint']) {
      addEventListener(event, () => this.#print(event === 'beforeprint'), { signal });
    }
  }

  hostDisconnected(): void {
    this.#connection?.abort();
    // It would not hear of the end.
    this.#print(false);
  }

  #print(isPrinting: boolean): void {
    this.#isPrinting = isPrinting;
    // The style sheets of paper are not in force yet; what reads its colors from them must be told.
    this.#host.toggleAttribute('data-paper', isPrinting);
    this.#host.requestUpdate();
  }
}
