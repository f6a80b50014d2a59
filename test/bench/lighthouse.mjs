// What Lighthouse says of the app as it is built, at a first visit: its own settings, a mid phone on a slow line. It has a folder and
// a lock of its own, because its tree is larger than the app's; it is installed beside the other caches when first asked for.
import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../../.ci/run.mjs";
import { tellLine } from "./lines.mjs";

const RUNS = 5;
const CATEGORIES = [
  { id: "accessibility", title: "accessibility", least: 100 },
  { id: "best-practices", title: "best practices", least: 100 },
  { id: "seo", title: "SEO", least: 100 },
  { id: "performance", title: "performance", least: 95 },
];

/** Resolves with whether the limits hold. */
export async function bench(tools) {
  const { root, waymark, launch } = tools;
  const folder = await installLighthouse(root);
  const server = await waymark.serve();
  try {
    const reports = [];
    for (let n = 0; n < RUNS; n++) reports.push(await report(folder, server.url, launch));
    console.log(`\nLighthouse ${reports[0].lighthouseVersion}, median of ${RUNS}`);
    return CATEGORIES.map(({ id, title, least }) => {
      const values = reports.map(({ categories }) => Math.round(categories[id].score * 100));
      return tellLine(tools, { name: `Lighthouse, ${title}`, values, least, digits: 0 });
    }).every(Boolean);
  } finally {
    await server.stop();
  }
}

/** Resolves with the folder that it is installed in. */
async function installLighthouse(root) {
  const folder = join(root, "node_modules/.cache/waymark/lighthouse");
  const lock = (place) => readFileSync(join(place, "package-lock.json"), "utf8");
  const wanted = join(root, "test/bench/lighthouse");
  const entry = join(folder, "node_modules/lighthouse/cli/index.js");
  if (existsSync(entry) && lock(folder) === lock(wanted)) return folder;
  mkdirSync(folder, { recursive: true });
  for (const name of ["package.json", "package-lock.json"]) cpSync(join(wanted, name), join(folder, name));
  const code = await run("npm", ["ci", "--prefix", folder, "--no-audit", "--no-fund", "--ignore-scripts"]);
  if (code !== 0) throw new Error("Lighthouse was not installed; the words of `npm ci` are above.");
  return folder;
}

/** In a process of its own, with a browser of its own. */
async function report(folder, url, { executablePath, args }) {
  const asked = [
    join(folder, "node_modules/lighthouse/cli/index.js"),
    url,
    "--quiet",
    "--output=json",
    `--only-categories=${CATEGORIES.map(({ id }) => id).join(",")}`,
    `--chrome-flags=--headless=new ${args.join(" ")}`,
  ];
  const child = spawn(process.execPath, asked, {
    env: { ...process.env, CHROME_PATH: executablePath },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let text = "";
  for await (const chunk of child.stdout) text += chunk;
  const said = JSON.parse(text);
  if (said.runtimeError) throw new Error(`Lighthouse: ${said.runtimeError.message}`);
  return said;
}
