/**
 * `npm run screenshots`: every demo page, and every view of the two course pages (one in each language), at 1280 and
 * 375 px, light and dark, into `screenshots/`; and the pictures of the README into `docs/images/`. Shows what
 * `npm run build` has made.
 */
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { browserFlags, findBrowser } from './find-browser.mjs';
import { serveFolder } from './static-server.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const SIZES = [
  { width: 1280, height: 900 },
  { width: 375, height: 812 },
];
/** A short run shows as complete from its start: time for its last frame. */
const SETTLED_MILLISECONDS = 1500;

const port = await serveFolder({ root, home: '/demo/', firstPort: 8200 });
const { executablePath, environment } = await findBrowser();
const browser = await puppeteer.launch({
  executablePath,
  args: browserFlags,
  env: { ...process.env, ...environment },
});

/** The pages of a course whose views are shown one by one. */
const COURSES = ['index', 'cours'];
/** Pictures of the README: a part of a view. */
const PICTURES = [
  { name: 'cascade', view: 'cascade', part: 'ms-cascade-scene' },
  { name: 'headline', view: 'theories', part: '.pair' },
  { name: 'patient', view: 'patient', part: 'ms-patient-strip' },
];

/** Scrolls through the page, so that every simulation on it runs to its end and every chart shows it. */
const settle = (page) =>
  page.evaluate(async (settled) => {
    const frames = () =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const scrollThrough = async () => {
      for (let y = 0; y < document.body.scrollHeight; y += innerHeight / 2) {
        scrollTo(0, y);
        await frames();
      }
    };
    await scrollThrough();
    const isDone = (element) => element.shadowRoot?.querySelector('progress')?.position === 1;
    while (![...document.querySelectorAll('metastasis-sim')].every(isDone)) await frames();
    await new Promise((resolve) => setTimeout(resolve, settled));
    // Charts are brought up to date when they come near.
    await scrollThrough();
    scrollTo(0, 0);
  }, SETTLED_MILLISECONDS);

async function open(name, viewport, theme) {
  const page = await browser.newPage();
  await page.setViewport(viewport);
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.goto(`http://localhost:${port}/demo/${name}.html`);
  await settle(page);
  return page;
}

/** @returns the ids of the views that the page's simulation has tabs for. */
const viewsOf = (page) =>
  page.$$eval('metastasis-sim >>> [role=tab]', (tabs) => tabs.map(({ id }) => id.replace('tab-', '')));

async function openView(page, view) {
  await page.$eval('metastasis-sim', (element, id) => (element.view = id), view);
  await settle(page);
}

async function save(target, path, options = {}) {
  await target.screenshot({ path: join(root, path), ...options });
  console.log(path);
}

for (const folder of ['screenshots', 'docs/images']) mkdirSync(join(root, folder), { recursive: true });
const demos = readdirSync(join(root, 'demo')).flatMap((file) => file.match(/^(.*)\.html$/)?.[1] ?? []);
for (const name of demos) {
  for (const size of SIZES) {
    for (const theme of ['light', 'dark']) {
      const page = await open(name, size, theme);
      const suffix = `${size.width}-${theme}.png`;
      await save(page, `screenshots/${name}-${suffix}`, { fullPage: true });
      for (const view of COURSES.includes(name) ? await viewsOf(page) : []) {
        await openView(page, view);
        await save(await page.$('metastasis-sim'), `screenshots/${name}-${view}-${suffix}`);
      }
      await page.close();
    }
  }
}

const page = await open('index', { ...SIZES[0], deviceScaleFactor: 1.5 }, 'light');
for (const { name, view, part } of PICTURES) {
  await openView(page, view);
  await save(await page.$(`metastasis-sim >>> #view-${view} ${part}`), `docs/images/${name}.png`);
}
await browser.close();
process.exit();
