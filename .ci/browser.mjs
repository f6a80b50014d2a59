// Finds a Chromium to test with, or installs one. Depends on nothing but Node until Playwright is installed.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { root, run, runTool } from "./run.mjs";

/** Of Debian's Chromium as root in a container; harmless elsewhere. */
export const browserArgs = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--no-first-run",
  "--disable-quic",
];

/** The path of a browser that answers `--version`, or undefined. */
export async function findBrowser() {
  for (const path of [process.env.CHROME_PATH, ...onPath(), ...usualPlaces(), await ofPlaywright()]) {
    if (path && answers(path)) return path;
  }
  return undefined;
}

/** As `findBrowser`, installing one where none is. Throws a sentence that says what to do when it cannot. */
export async function findOrInstallBrowser() {
  const found = await findBrowser();
  if (found) return found;
  console.log("No Chromium found; installing Playwright's …");
  await runTool("@playwright/test/cli.js", ["install", "chromium"]);
  const own = await findBrowser();
  if (own) return own;
  if (process.platform === "linux" && process.getuid?.() === 0 && existsSync("/etc/debian_version")) {
    console.log("Installing Debian's Chromium …");
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    await run("apt-get", ["update", "-q"], { env });
    await run("apt-get", ["install", "-y", "-q", "chromium", "fonts-liberation"], { env });
    const debian = await findBrowser();
    if (debian) return debian;
  }
  throw new Error(
    "No browser to test with: install Chromium, Chrome or Edge, or set CHROME_PATH to one, and run this again.",
  );
}

function onPath() {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const suffix = process.platform === "win32" ? ".exe" : "";
  return ["chromium", "chromium-browser", "google-chrome", "msedge"].flatMap((name) =>
    folders.map((folder) => join(folder, name + suffix)),
  );
}

function usualPlaces() {
  if (process.platform === "darwin") {
    return ["Google Chrome", "Chromium", "Microsoft Edge"].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === "win32") {
    const folders = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA];
    const places = ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];
    return folders.filter(Boolean).flatMap((folder) => places.map((place) => join(folder, place)));
  }
  return ["/usr/bin/chromium", "/usr/bin/google-chrome-stable", "/snap/bin/chromium"];
}

async function ofPlaywright() {
  if (!existsSync(join(root, "node_modules/@playwright/test"))) return undefined;
  const { chromium } = await import("@playwright/test");
  return chromium.executablePath();
}

function answers(path) {
  if (!existsSync(path)) return false;
  // Chrome on Windows opens a window at --version instead of answering; that it is there must do.
  if (process.platform === "win32") return true;
  return spawnSync(path, ["--version"], { stdio: "ignore", timeout: 30_000 }).status === 0;
}
