// A static server with production's manners, for `npm start`, the browser tests and the bench. It shows what a host must
// do: an unknown address gets the app (the first visit to a deep link), a missing file under assets/ a plain 404, because
// a page in a script's place is a white screen. Depends on nothing but Node.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { gzipSync } from "node:zlib";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webp": "image/webp",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".txt": "text/plain; charset=utf-8",
  ".md": "text/plain; charset=utf-8",
};
const isText = (type) => /^text|javascript|json|svg|wasm/.test(type);

/** Serves a built folder and resolves when it listens; see server.d.mts for what it takes and gives. */
export async function serve({ folder, port = 0, base = "/", host = "localhost", log = () => {} }) {
  let root = folder;
  let csp = await policyOf(root);

  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      log(`500 ${request.url} ${error.message}`);
      response.writeHead(500).end();
    });
  });

  async function answer(request, response) {
    const path = decodePath(request.url);
    if (path === null || !(request.method === "GET" || request.method === "HEAD")) {
      response.writeHead(path === null ? 400 : 405).end();
      return;
    }
    if (!path.startsWith(base)) {
      // Under a base path the bare host only says where the app is.
      const isNear = path === "/" || `${path}/` === base;
      response.writeHead(isNear ? 302 : 404, isNear ? { location: base } : {}).end();
      return;
    }
    const inside = path.slice(base.length);
    const name = inside === "" ? "index.html" : inside;
    const found = await read(root, name);
    if (found !== null) return send(request, response, 200, name, found);
    if (inside.startsWith("assets/") || extname(inside) in types) {
      response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Not found\n");
      return;
    }
    return send(request, response, 200, "index.html", await readFile(join(root, "index.html")));
  }

  function send(request, response, status, name, bytes) {
    const type = types[extname(name)] ?? "application/octet-stream";
    const etag = `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 27)}"`;
    const headers = {
      "content-type": type,
      etag,
      // Names under assets/ carry a hash of what is in them; all else is asked for again each time.
      "cache-control": name.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache",
      "content-security-policy": csp,
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cross-origin-opener-policy": "same-origin",
      vary: "accept-encoding",
    };
    if (request.headers["if-none-match"] === etag) {
      response.writeHead(304, headers).end();
      return;
    }
    const zipped = isText(type) && /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
    if (zipped) headers["content-encoding"] = "gzip";
    const body = zipped ? gzipSync(bytes) : bytes;
    response.writeHead(status, { ...headers, "content-length": body.length });
    response.end(request.method === "HEAD" ? undefined : body);
  }

  const isRunning = () => server.listening;
  const start = (at) =>
    new Promise((resolve, reject) => {
      server.once("error", reject);
      server.listen(at, host, () => {
        server.off("error", reject);
        resolve();
      });
    });
  const stop = () =>
    new Promise((resolve) => {
      if (!isRunning()) return resolve();
      server.close(() => resolve());
      // A browser keeps connections open; a server that is gone has none.
      server.closeAllConnections();
    });

  await start(port);
  const address = server.address();
  return {
    url: `http://${host}:${address.port}${base}`,
    origin: `http://${host}:${address.port}`,
    stop,
    restart: async () => {
      await stop();
      await start(address.port);
    },
    serveFolder: async (other) => {
      csp = await policyOf(other);
      root = other;
    },
  };
}

/** As `serve`, on the first free port from `port` on. */
export async function serveOnFreePort(options) {
  for (let port = options.port; port < options.port + 100; port++) {
    try {
      return await serve({ ...options, port });
    } catch (error) {
      if (error.code !== "EADDRINUSE" && error.code !== "EACCES") throw error;
    }
  }
  return serve({ ...options, port: 0 });
}

function decodePath(url) {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return null;
  }
}

/** The bytes of a file inside the folder, or null: outside of it there is nothing, however the path is written. */
async function read(root, name) {
  const path = normalize(join(root, name));
  if (!path.startsWith(normalize(root) + sep) || path.includes("\0")) return null;
  try {
    return await readFile(path);
  } catch (error) {
    if (["ENOENT", "EISDIR", "ENOTDIR", "ENAMETOOLONG"].includes(error.code)) return null;
    throw error;
  }
}

/** The header repeats the page's own policy, so that workers are held by it too, and adds what a meta tag cannot say. */
async function policyOf(root) {
  const html = await readFile(join(root, "index.html"), "utf8");
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
  return [policy, "frame-ancestors 'none'"].filter(Boolean).join("; ");
}
