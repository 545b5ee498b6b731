// Real nginx with the documented configuration (hosting/nginx/), for tests that need more than one origin: Hairline on a host
// name of its own, a clinic's website with the pages of tests/hosts/ and Hairline under a path, and a stranger's website.
// Not here: any expectation. By hand: `node tests/e2e/hosts.mjs` prints the addresses and serves until Ctrl+C.
// @ts-check
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { connect, createServer } from "node:net";
import { homedir, tmpdir } from "node:os";
import { dirname, extname, join } from "node:path";
import { after } from "node:test";
import { fileURLToPath } from "node:url";

import { build } from "esbuild";

import { compress } from "../../hosting/compress.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const NGINX_FILES = join(ROOT, "hosting", "nginx");
const PAGES = join(ROOT, "tests", "hosts");
const PACKAGES = join(ROOT, "node_modules");

/** The release app as `cargo xtask build` made it. */
export const DIST = join(ROOT, "dist");

/** Addresses that the documentation and the pages of tests/hosts/ write, and the names that they get here. */
const APP = "smp.clinic.example";
const CLINIC = "www.clinic.example";
const STRANGER = "www.stranger.example";

/** Browsers take every name under `localhost` for this machine, for a secure context, and for a site of its own. */
const LOCAL = { [APP]: "smp.localhost", [CLINIC]: "clinic.localhost", [STRANGER]: "stranger.localhost" };
/** Hairline once more, for the clinic's website alone. */
const LIMITED = "limited.localhost";

/** What the pages take from npm besides their own files. */
const FROM_PACKAGES = { "bootstrap.css": "bootstrap/dist/css/bootstrap.css", "bootstrap.js": "bootstrap/dist/js/bootstrap.bundle.js" };

const START_TIMEOUT_MS = 10_000;

/**
 * @typedef {object} Hosts all addresses with the slash at the end
 * @property {string} app Hairline on a host name of its own
 * @property {string} clinic the website that embeds it
 * @property {string} underPath Hairline under a path of the clinic's website
 * @property {string} limited Hairline, which only the clinic's website may frame
 * @property {string} stranger the clinic's pages on a website that has nothing to do with it
 * @property {string} site the directory that is served as Hairline
 * @property {(path: string) => void} removed takes a file out of that directory
 * @property {() => string} log what nginx complained about
 * @property {() => void} stop
 */

/** @type {Promise<Hosts> | undefined} */
let running;

after(async () => (await running)?.stop());

/** The hosts, started once and stopped after the last test of the file. */
export function hosts() {
  running ??= start();
  return running;
}

/**
 * One request as it is, without a browser: nothing is decoded, redirected or kept.
 *
 * @param {string} url
 * @param {Record<string, string>} [headers]
 * @returns {Promise<{ status: number, headers: Record<string, string | string[] | undefined>, body: Buffer }>}
 */
export function ask(url, headers = {}) {
  const { port, host, pathname } = new URL(url);
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, path: pathname, headers: { host, ...headers } }, (answer) => {
      /** @type {Buffer[]} */
      const parts = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("end", () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
      );
    });
    asked.on("error", reject).end();
  });
}

/** @returns {Promise<Hosts>} */
async function start() {
  assert.ok(existsSync(join(DIST, "index.html")), "no dist/; run `cargo xtask build`");
  const { program, brotli } = nginx();
  const temporary = mkdtempSync(join(tmpdir(), "hairline-hosts-"));
  const [site, pages, configuration] = ["site", "pages", "nginx"].map((name) => join(temporary, name));
  const port = await freePort();
  const address = (/** @type {string} */ name) => `http://${name}:${port}/`;

  // Quick rather than small: what is tested is that it is sent.
  compress(DIST, site, 5);
  await makePages(pages, port);
  mkdirSync(configuration);
  for (const name of ["cache.conf", "files.conf", "server.conf", "subpath.conf"]) {
    writeFileSync(join(configuration, name), configured(name, { site, configuration, port }));
  }
  const files = readFileSync(join(configuration, "files.conf"), "utf8");
  const only = address(LOCAL[CLINIC]).slice(0, -1);
  writeFileSync(join(configuration, "limited.conf"), replaced(files, 'frame-ancestors * file:"', `frame-ancestors ${only}"`));
  const main = join(temporary, "nginx.conf");
  writeFileSync(main, mainConfiguration({ temporary, site, pages, configuration, port, brotli }));

  const child = spawn(program, ["-e", join(temporary, "error.log"), "-c", main, "-p", temporary], { stdio: "inherit" });
  const log = () => (existsSync(join(temporary, "error.log")) ? readFileSync(join(temporary, "error.log"), "utf8") : "");
  const stop = () => {
    child.kill();
    rmSync(temporary, { recursive: true, force: true });
  };
  process.once("exit", stop);
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!(await answers(port))) {
    assert.ok(child.exitCode === null && Date.now() < deadline, `nginx did not start: ${log()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return {
    app: address(LOCAL[APP]),
    clinic: address(LOCAL[CLINIC]),
    underPath: `${address(LOCAL[CLINIC])}smp/`,
    limited: address(LIMITED),
    stranger: address(LOCAL[STRANGER]),
    site,
    removed: (path) => rmSync(join(site, path)),
    log,
    stop,
  };
}

/**
 * The documented file with this machine's names, directories and port; everything else as it is.
 *
 * @param {string} name
 * @param {{ site: string, configuration: string, port: number }} here
 */
function configured(name, { site, configuration, port }) {
  let text = readFileSync(join(NGINX_FILES, name), "utf8").replaceAll("/etc/nginx/hairline/", `${configuration}/`);
  if (name === "files.conf") text = replaced(text, "# brotli_static on;", "brotli_static on;");
  if (name === "subpath.conf") text = replaced(text, "alias /srv/hairline/;", `alias ${site}/;`);
  if (name === "server.conf") {
    text = replaced(text, "listen 80;", `listen 127.0.0.1:${port};`);
    text = replaced(text, `server_name ${APP};`, `server_name ${LOCAL[APP]};`);
    text = replaced(text, "root /srv/hairline;", `root ${site};`);
  }
  return text;
}

/** @param {string} text @param {string} what @param {string} by */
function replaced(text, what, by) {
  assert.equal(text.split(what).length, 2, `"${what}" must stand once in:\n${text}`);
  return text.replace(what, () => by);
}

/** @param {{ temporary: string, site: string, pages: string, configuration: string, port: number, brotli: string }} here */
function mainConfiguration({ temporary, site, pages, configuration, port, brotli }) {
  const temporaries = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((kind) => `${kind}_temp_path ${temporary}/${kind};`);
  return `
    ${process.getuid?.() === 0 ? "user root;" : ""}
    load_module ${brotli};
    daemon off;
    worker_processes 1;
    pid ${temporary}/nginx.pid;
    error_log ${temporary}/error.log warn;
    events {}
    http {
      access_log off;
      ${temporaries.join(" ")}
      include ${configuration}/server.conf;
      server {
        listen 127.0.0.1:${port};
        server_name ${LIMITED};
        location / { root ${site}; include ${configuration}/limited.conf; }
      }
      server {
        listen 127.0.0.1:${port};
        server_name ${LOCAL[CLINIC]} ${LOCAL[STRANGER]};
        types { text/html html; text/javascript js; text/css css; }
        charset utf-8;
        root ${pages};
        # As a website that exists may have it.
        location ~ \\.(js|wasm)$ { add_header X-Website "not Hairline"; }
        include ${configuration}/subpath.conf;
      }
    }`;
}

/** The pages of tests/hosts/ with local addresses, their scripts bundled, and what they take from npm. */
async function makePages(/** @type {string} */ directory, /** @type {number} */ port) {
  mkdirSync(directory);
  const scripts = [];
  for (const name of existsSync(PAGES) ? readdirSync(PAGES) : []) {
    if ([".jsx", ".mjs"].includes(extname(name))) scripts.push(join(PAGES, name));
    else writeFileSync(join(directory, name), local(readFileSync(join(PAGES, name), "utf8"), port));
  }
  await build({
    entryPoints: scripts,
    outdir: directory,
    bundle: true,
    format: "esm",
    jsx: "automatic",
    // Vue compiles templates in the page; React is as a website ships it.
    alias: { vue: join(PACKAGES, "vue/dist/vue.esm-bundler.js") },
    define: {
      "process.env.NODE_ENV": '"production"',
      __VUE_OPTIONS_API__: "true",
      __VUE_PROD_DEVTOOLS__: "false",
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false",
    },
    logLevel: "warning",
  });
  for (const [name, path] of Object.entries(FROM_PACKAGES)) cpSync(join(PACKAGES, path), join(directory, name));
}

/** The text with the addresses of the documentation as those of this machine. */
function local(/** @type {string} */ text, /** @type {number} */ port) {
  return Object.entries(LOCAL).reduce((all, [name, here]) => all.replaceAll(`https://${name}`, `http://${here}:${port}`), text);
}

/** nginx and its brotli module: as `cargo xtask test` says, else of the system, else where xtask keeps them. */
function nginx() {
  const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "hairline", "tools", "nginx-debian");
  const module = "usr/lib/nginx/modules/ngx_http_brotli_static_module.so";
  const candidates = [
    [process.env.HAIRLINE_NGINX, process.env.HAIRLINE_NGINX_BROTLI],
    ...["/", cache].map((root) => [join(root, "usr/sbin/nginx"), join(root, module)]),
  ];
  for (const [program, brotli] of candidates) {
    if (program && brotli && existsSync(program) && existsSync(brotli)) return { program, brotli };
  }
  assert.fail("no nginx; `cargo xtask test --only e2e --e2e-filter hosting` fetches it");
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/** @param {number} port @returns {Promise<boolean>} */
function answers(port) {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => resolve(socket.destroy() && true));
    socket.once("error", () => resolve(false));
  });
}

if (import.meta.filename === process.argv[1]) {
  const { stop, site, log, removed, ...addresses } = await start();
  for (const [name, address] of Object.entries(addresses)) console.log(`${name.padEnd(10)}${address}`);
  for (const name of readdirSync(PAGES).filter((name) => name.endsWith(".html"))) console.log(addresses.clinic + name);
  process.on("SIGINT", () => process.exit());
}
