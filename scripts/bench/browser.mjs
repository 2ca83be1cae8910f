/** One Chromium and one file server for all parts of a run. */
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { browserFlags, findBrowser } from '../find-browser.mjs';
import { serveFolder } from '../static-server.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const FIRST_PORT = 8100;

let browser;
let port;

async function launch() {
  const { executablePath, environment } = await findBrowser();
  return puppeteer.launch({ executablePath, args: browserFlags, env: { ...process.env, ...environment } });
}

/** @returns the browser, started at the first call. */
export const openBrowser = () => (browser ??= launch());

/**
 * @param {string} path of a page, from the root of the project.
 * @returns a fresh tab that shows it. Errors of the page end the run.
 */
export async function openPage(path = '/scripts/bench/pages/empty.html') {
  port ??= serveFolder({ root, home: '/', firstPort: FIRST_PORT });
  const page = await (await openBrowser()).newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`http://localhost:${await port}${path}`);
  await page.bringToFront();
  return page;
}

export async function closeBrowser() {
  const opened = await browser?.catch(() => undefined);
  await opened?.close();
}
