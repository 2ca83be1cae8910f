import { openPage } from './browser.mjs';
import { entryScript, importEntry } from './bundle.mjs';

export const title = 'one draw of our samplers';
export const notes = [
  'Medians over repetitions of at least 20 ms each, all contestants in turn. d3-random draws from Math.random, its',
  'default, which is fast and cannot be seeded; ours from its own stream of 52 bits. Ratio: times faster than the peer.',
];

const OPTIONS = { repetitions: 9, duration: 20 };

async function inChromium() {
  const page = await openPage();
  await page.addScriptTag({ content: await entryScript('samplers') });
  const times = await page.evaluate((options) => globalThis.entry.timeSamplers(options), OPTIONS);
  await page.close();
  return times;
}

const nanoseconds = (times) => times.map((time) => time * 1e6);

function rows(times, place) {
  return Object.entries(times).flatMap(([name, { ours, ...peers }]) =>
    Object.entries(peers).map(([peer, peerTimes]) => ({
      figure: `${name}, ${place}`,
      unit: 'ns',
      values: nanoseconds(ours),
      peer,
      peerValues: nanoseconds(peerTimes),
    })),
  );
}

export async function measure() {
  const { timeSamplers } = await importEntry('samplers');
  return [...rows(timeSamplers(OPTIONS), 'Node'), ...rows(await inChromium(), 'Chromium')];
}
