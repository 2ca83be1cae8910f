/** `npm start`: builds the one-file bundle, serves the demo, builds again when a source changes. */
import { watch } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { developmentBundle } from './bundle-dev.mjs';
import { serveFolder } from './static-server.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const HOME = '/demo/';
const QUIET_MILLISECONDS = 100;

const bundle = await developmentBundle();

/** esbuild has already printed what is wrong: the server stays up for the next attempt. */
async function rebuild() {
  try {
    await bundle.rebuild();
    return true;
  } catch {
    return false;
  }
}

function watchSources() {
  let timer;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      if (await rebuild()) console.log('Built again: reload the page.');
    }, QUIET_MILLISECONDS);
  };
  watch(join(root, 'src'), { recursive: true }, later);
}

const requested = process.env.PORT ? Number(process.env.PORT) : 8000;
if (!Number.isInteger(requested) || requested < 1 || requested > 65_535) {
  console.error(`PORT must be a whole number from 1 to 65535, not "${process.env.PORT}".`);
  process.exit(1);
}
await rebuild();
try {
  const port = await serveFolder({ root, home: HOME, firstPort: requested });
  console.log(`http://localhost:${port}${HOME}`);
} catch (error) {
  console.error(`The server could not start: ${error.message}`);
  process.exit(1);
}
watchSources();
