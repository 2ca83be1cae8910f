/** Unpacks the Chromium that travels inside the npm package `@sparticuz/chromium` (Linux x64). */
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-fs';

const root = fileURLToPath(new URL('..', import.meta.url));
const packageFolder = join(root, 'node_modules/@sparticuz/chromium');
const cache = join(root, 'node_modules/.cache/chromium');

const fontConfiguration = (folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;

const unpack = (archive, target) =>
  pipeline(createReadStream(join(packageFolder, 'bin', archive)), createBrotliDecompress(), target);

/** Unpacks beside the goal and renames, so that an interrupted or concurrent run never leaves half a browser. */
async function unpackOnce(folder) {
  await mkdir(dirname(folder), { recursive: true });
  const draft = await mkdtemp(`${folder}-`);
  try {
    await Promise.all([
      unpack('chromium.br', createWriteStream(join(draft, 'chromium'), { mode: 0o755 })),
      unpack('swiftshader.tar.br', extract(draft)),
      unpack('al2023.tar.br', extract(draft)),
      unpack('fonts.tar.br', extract(draft)),
    ]);
    await writeFile(join(draft, 'fonts.conf'), fontConfiguration(folder));
    await rename(draft, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/**
 * The packaged browser, unpacked on first use.
 * @returns executable path and the environment it needs, or undefined where the package has no browser.
 */
export async function npmChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  if (!existsSync(join(packageFolder, 'bin/chromium.br'))) return undefined;
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8'));
  const folder = join(cache, version);
  if (!existsSync(join(folder, 'chromium'))) {
    console.log('Unpacking Chromium from @sparticuz/chromium…');
    await unpackOnce(folder);
  }
  const libraries = [join(folder, 'lib'), folder, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    executablePath: join(folder, 'chromium'),
    environment: { LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: folder },
  };
}
