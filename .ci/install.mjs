// Installs the dependencies when they are missing or not those of the lockfile. Depends on nothing but Node.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "./run.mjs";

/** Throws with a sentence when it cannot. */
export async function installIfNeeded() {
  requireNode();
  if (isInstalled()) return;
  console.log("Installing what package-lock.json lists …");
  const code = await run("npm", ["ci", "--no-audit", "--no-fund"]);
  if (code !== 0) throw new Error("`npm ci` failed; its own words are above.");
}

function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  const isFit = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;
  if (!isFit)
    throw new Error(`Waymark needs Node 20.19, 22.12, 24 or newer; this is ${process.versions.node}.`);
}

/** Compares what npm says it installed with the lockfile. Optional packages are those of other machines. */
function isInstalled() {
  const installed = read("node_modules/.package-lock.json");
  const wanted = read("package-lock.json");
  if (installed === null || wanted === null) return false;
  return Object.entries(wanted.packages).every(
    ([path, { version, optional, devOptional }]) =>
      path === "" ||
      (installed.packages[path]?.version === version && existsSync(join(root, path))) ||
      ((optional || devOptional) && installed.packages[path] === undefined),
  );
}

function read(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), "utf8"));
  } catch {
    return null;
  }
}
