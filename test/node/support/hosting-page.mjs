/** Pages that host the built element under a policy, in the Chromium of the browser tests. */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { browserFlags, findBrowser } from '../../../scripts/find-browser.mjs';
import { POLICIES } from '../../../scripts/policies.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const deadline = 30_000;

const attributesOf = (element) =>
  Object.entries(element)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');

/** The page is told everything by its address: `script`, `type`, `csp`, and the attributes of the element as JSON. */
function pageAt({ searchParams }) {
  const type = searchParams.get('type');
  const script = `<script src="${searchParams.get('script')}"${type ? ` type="${type}"` : ' defer'}></script>`;
  const element = `<metastasis-sim${attributesOf(JSON.parse(searchParams.get('element')))}></metastasis-sim>`;
  return `<!doctype html><html lang="en"><title>Host</title>${script}<body>${element}</body></html>`;
}

async function answer(folders, request, response) {
  const url = new URL(request.url, 'http://localhost');
  if (url.pathname === '/page') {
    const policy = POLICIES[url.searchParams.get('csp')];
    if (policy) response.setHeader('content-security-policy', policy);
    response.setHeader('content-type', 'text/html; charset=utf-8').end(pageAt(url));
    return;
  }
  const [, folder, ...path] = url.pathname.split('/');
  try {
    const content = await readFile(`${folders[folder]}/${path.join('/')}`);
    response.setHeader('content-type', 'text/javascript; charset=utf-8').end(content);
  } catch {
    response.writeHead(404).end();
  }
}

/** Runs in the page before its own scripts. */
function listen() {
  const heard = { path: null, digest: null, error: null };
  globalThis.outcome = new Promise((resolve) => {
    addEventListener('ms-ready', ({ detail }) => (heard.path = detail.path));
    addEventListener('ms-error', ({ detail }) => resolve({ ...heard, error: detail.message }));
    addEventListener('ms-complete', ({ detail }) => resolve({ ...heard, digest: detail.digest }));
  });
}

/** Runs in the page: every chart of every view as it is, and as it is with the cursor at two of its stops. */
async function paintings() {
  const { shadowRoot } = document.querySelector('metastasis-sim');
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const pictures = [];
  for (const tab of shadowRoot.querySelectorAll('[role=tab]')) {
    tab.click();
    await frame();
    for (const canvas of shadowRoot.querySelectorAll('[role=tabpanel]:not([hidden]) figure canvas')) {
      canvas.scrollIntoView({ block: 'center' });
      // A chart is brought up to date once it is near, and redraws are paced.
      for (let i = 0; i < 15; i++) await frame();
      canvas.focus();
      for (const keys of [[], ['ArrowRight'], ['ArrowRight', 'ArrowRight']]) {
        for (const key of keys) canvas.dispatchEvent(new KeyboardEvent('keydown', { key }));
        pictures.push({ chart: canvas.ariaLabel, keys: keys.length, picture: canvas.toDataURL() });
      }
    }
  }
  return pictures;
}

/**
 * @param folders by the first part of the path, besides `dist` and `cdn`.
 * @returns `run({ script, type, csp, element })`, which resolves with `{ path, digest, error, requested }`;
 * `paint` of the same, which resolves with the pictures of its charts; `visit` of the same, which hands its page to a
 * function; and `close()`.
 */
export async function openHost(folders = {}) {
  const served = { dist: `${root}dist`, cdn: `${root}cdn`, ...folders };
  const server = createServer((request, response) => void answer(served, request, response));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { executablePath, environment } = await findBrowser();
  const browser = await puppeteer.launch({
    executablePath,
    args: browserFlags,
    env: { ...process.env, ...environment },
  });

  /** Hands `look` the page once its element is complete, or has failed. */
  async function open({ script, type = '', csp = '', element }, look) {
    const page = await browser.newPage();
    const requested = [];
    const errors = [];
    page.on('pageerror', (error) => errors.push(error));
    page.on('request', (request) => requested.push(new URL(request.url()).pathname));
    try {
      await page.evaluateOnNewDocument(listen);
      const query = new URLSearchParams({ script, type, csp, element: JSON.stringify(element) });
      await page.goto(`http://localhost:${server.address().port}/page?${query}`);
      const silence = AbortSignal.timeout(deadline);
      const outcome = await Promise.race([
        page.evaluate(() => globalThis.outcome),
        new Promise((_resolve, reject) => silence.addEventListener('abort', () => reject(silence.reason))),
      ]);
      return await look({ ...outcome, requested }, page, errors);
    } finally {
      await page.close();
    }
  }

  const run = (host) => open(host, (outcome) => outcome);
  const paint = (host) =>
    open(host, async (_outcome, page, errors) => {
      const pictures = await page.evaluate(paintings);
      if (errors.length > 0) throw errors[0];
      return pictures;
    });

  async function close() {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }

  return { run, paint, visit: open, close };
}
