/** A plain file server for work on this machine. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** The file for a request path, undefined if it would leave the root or show a hidden file. */
function toFile(root, pathname) {
  let decoded;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  const path = normalize(decoded);
  const hidden = path.split(sep).some((part) => part.startsWith('.'));
  return hidden || path.includes('\0') ? undefined : join(root, path);
}

async function respond(root, home, request, response) {
  const { pathname } = new URL(request.url, 'http://localhost');
  const redirect = (location) => response.writeHead(302, { location }).end();
  const refuse = (code, text) => response.writeHead(code, { 'content-type': TYPES['.txt'] }).end(`${text}\n`);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, 'Method not allowed');
  if (pathname === '/') return redirect(home);

  let file = toFile(root, pathname);
  let status = file && (await stat(file).catch(() => undefined));
  if (status?.isDirectory()) {
    if (!pathname.endsWith('/')) return redirect(`${pathname}/`);
    file = join(file, 'index.html');
    status = await stat(file).catch(() => undefined);
  }
  if (!status?.isFile()) return refuse(404, `Not found: ${pathname}`);
  response.writeHead(200, {
    'content-type': TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream',
    'content-length': status.size,
    'cache-control': 'no-store',
  });
  if (request.method === 'HEAD') return response.end();
  return createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/**
 * Serves `root` at the first free port from `firstPort` on.
 * @returns the port.
 * @throws if twenty ports in a row are taken, or one may not be opened.
 */
export async function serveFolder({ root, home, firstPort }) {
  const server = createServer((request, response) => {
    respond(root, home, request, response).catch(() => response.destroy());
  });
  for (let port = firstPort; ; port++) {
    try {
      await listen(server, port);
      return port;
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || port >= firstPort + 19) throw error;
    }
  }
}
