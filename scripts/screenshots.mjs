/**
 * `npm run screenshots`: every demo page at 1280 and 375 px, light and dark, into `screenshots/`, and the picture at
 * the top of the README into `docs/images/`. Shows what `npm run build` has made.
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

/** Opens a page and scrolls through it, so that every simulation on it runs to its end and every chart shows it. */
async function open(name, viewport, theme) {
  const page = await browser.newPage();
  await page.setViewport(viewport);
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.goto(`http://localhost:${port}/demo/${name}`);
  await page.evaluate(async (settled) => {
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
  return page;
}

for (const folder of ['screenshots', 'docs/images']) mkdirSync(join(root, folder), { recursive: true });
for (const name of readdirSync(join(root, 'demo')).filter((file) => file.endsWith('.html'))) {
  for (const size of SIZES) {
    for (const theme of ['light', 'dark']) {
      const page = await open(name, size, theme);
      const file = `screenshots/${name.replace('.html', '')}-${size.width}-${theme}.png`;
      await page.screenshot({ path: join(root, file), fullPage: true });
      console.log(file);
      await page.close();
    }
  }
}

const page = await open('index.html', { ...SIZES[0], deviceScaleFactor: 1.5 }, 'light');
const headline = await page.$('metastasis-sim >>> .pair');
await headline.screenshot({ path: join(root, 'docs/images/headline.png') });
console.log('docs/images/headline.png');
await browser.close();
process.exit();
