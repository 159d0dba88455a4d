/** A static file server as small as a static host: folders answer with their index.html, all else with 404.html. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";

/** A running server; `address` is where the site's front page is, with the base path and a slash at its end. */
export interface Server {
  address: string;
  close: () => Promise<void>;
}

const types: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

/** Serves a folder under a base path such as `/` or `/wuxi/`, on a free port of this machine. */
export async function serve(folder: string, base: string): Promise<Server> {
  const server = createServer(async (request, response) => {
    const { status, file, body } = await answer(folder, base, request.url ?? "/");
    response.writeHead(status, { "content-type": types[path.extname(file)] ?? "application/octet-stream" }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}${base}`, close: () => closed(server) };
}

async function answer(
  folder: string,
  base: string,
  url: string,
): Promise<{ status: number; file: string; body: Buffer | string }> {
  const file = fileFor(folder, base, url);
  try {
    if (file) return { status: 200, file, body: await readFile(file) };
  } catch {
    // No such file: the page for that follows.
  }
  const notFound = path.join(folder, "404.html");
  return { status: 404, file: notFound, body: await readFile(notFound).catch(() => "Not found") };
}

/** The file behind an address, or undefined where the address is outside the base path or the folder. */
export function fileFor(folder: string, base: string, url: string): string | undefined {
  const { pathname } = new URL(url, "http://localhost");
  if (!pathname.startsWith(base)) return undefined;
  const inside = decodeURIComponent(pathname.slice(base.length));
  const file = path.join(folder, inside === "" || inside.endsWith("/") ? `${inside}index.html` : inside);
  return path.relative(folder, file).startsWith("..") ? undefined : file;
}

function closed(server: ReturnType<typeof createServer>): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
}
