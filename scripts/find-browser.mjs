/**
 * Finds a real Chromium for the tests and proves that it starts. Order: CHROME_PATH, installed browsers,
 * caches of Playwright and Puppeteer, the browser inside an npm package, Debian's package as root.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import chromeLauncher from 'chrome-launcher';
import puppeteer from 'puppeteer-core';
import { npmChromium } from './npm-chromium.mjs';

const COMMAND_NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

const isRoot = process.getuid?.() === 0;

export class BrowserNotFound extends Error {}

/** Flags for every launch. Web security stays on: the tests rely on it. */
export const browserFlags = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

function installedBrowsers() {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => COMMAND_NAMES.map((name) => join(folder, name + suffix)))
    .filter((path) => existsSync(path));
  try {
    return [...onPath, ...chromeLauncher.Launcher.getInstallations()];
  } catch {
    return onPath;
  }
}

function cacheFolders() {
  const home = homedir();
  const system = {
    darwin: join(home, 'Library/Caches'),
    win32: process.env.LOCALAPPDATA ?? join(home, 'AppData/Local'),
  };
  const playwright = join(system[process.platform] ?? join(home, '.cache'), 'ms-playwright');
  return [
    process.env.PLAYWRIGHT_BROWSERS_PATH ?? playwright,
    join(process.env.PUPPETEER_CACHE_DIR ?? join(home, '.cache/puppeteer'), 'chrome'),
    join(process.env.PUPPETEER_CACHE_DIR ?? join(home, '.cache/puppeteer'), 'chrome-headless-shell'),
  ];
}

const CACHED_EXECUTABLES = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-linux/headless_shell',
  'chrome-headless-shell-linux64/chrome-headless-shell',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-win/chrome.exe',
  'chrome-win64/chrome.exe',
];

function cachedBrowsers() {
  return cacheFolders()
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((version) => join(folder, version)))
    .sort()
    .reverse()
    .flatMap((folder) => CACHED_EXECUTABLES.map((path) => join(folder, path)))
    .filter((path) => existsSync(path));
}

function installFromDebian() {
  if (!isRoot || !existsSync('/etc/debian_version')) return [];
  console.log('No Chromium found: installing it with apt-get (chromium).');
  const options = { stdio: ['ignore', 'inherit', 'inherit'] };
  spawnSync('apt-get', ['update'], options);
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
    ...options,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return installedBrowsers();
}

/** Starts the browser and runs a line of script: a file that exists may still lack its libraries. */
async function starts({ executablePath, environment }) {
  let browser;
  try {
    browser = await puppeteer.launch({
      executablePath,
      args: browserFlags,
      env: { ...process.env, ...environment },
      timeout: 30_000,
    });
    const page = await browser.newPage();
    return { works: (await page.evaluate('6 * 7')) === 42 };
  } catch (error) {
    return { works: false, reason: String(error.message).trim().split('\n')[0] };
  } finally {
    await browser?.close().catch(() => {});
  }
}

const asCandidates = (paths) =>
  [...new Set(paths)].map((executablePath) => ({ executablePath, environment: {} }));

const sources = [
  {
    name: 'CHROME_PATH',
    list: () => asCandidates(process.env.CHROME_PATH ? [process.env.CHROME_PATH] : []),
  },
  { name: 'installed', list: () => asCandidates(installedBrowsers()) },
  { name: 'cache', list: () => asCandidates(cachedBrowsers()) },
  { name: 'npm package', list: async () => [await npmChromium()].filter(Boolean) },
  { name: 'Debian', list: () => asCandidates(installFromDebian()) },
];

/**
 * The first Chromium that starts.
 * @returns `{ executablePath, environment, source }`; `environment` is to be added to the browser's own.
 * @throws BrowserNotFound, which says what was tried and what to do.
 */
export async function findBrowser() {
  const tried = [];
  for (const { name, list } of sources) {
    for (const candidate of await list()) {
      const { works, reason } = await starts(candidate);
      if (works) return { ...candidate, source: name };
      tried.push(`  ${candidate.executablePath} (${name}): ${reason}`);
      if (name === 'CHROME_PATH') console.warn(`CHROME_PATH does not start, looking further:\n${tried[0]}`);
    }
  }
  throw new BrowserNotFound(
    [
      'The tests need a Chromium that starts, and none was found.',
      ...(tried.length > 0 ? ['Tried:', ...tried] : []),
      'Install Chromium or Chrome, or set CHROME_PATH to the full path of one, and run again.',
    ].join('\n'),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const { executablePath, source } = await findBrowser();
    console.log(`${executablePath} (${source})`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
