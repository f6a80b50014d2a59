import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import react from "@vitejs/plugin-react";
import { VitePWA } from "vite-plugin-pwa";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { contentSecurityPolicy } from "./.ci/csp.mjs";

const { version } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8")) as {
  version: string;
};

/** The path the app is served under, with a slash at both ends. Any static host's folder will do. */
const base = process.env["WAYMARK_BASE"] ?? "/";
const paper = "#faf8f4";

export default defineConfig({
  base,
  define: { __APP_VERSION__: JSON.stringify(process.env["WAYMARK_VERSION"] ?? version) },
  build: {
    outDir: process.env["WAYMARK_OUT_DIR"] ?? "dist",
    emptyOutDir: true,
    target: ["chrome111", "edge111", "firefox114", "safari16.4"],
    // Every browser of the target preloads modules by itself; the stand-in would only cost bytes.
    modulePreload: {
      polyfill: false,
      // Not the parts of a part: a link for each of a hundred files holds the screen up for longer (116 ms at once, after the
      // first view) than they take to come from the worker's cache.
      resolveDependencies: (_, files, { hostType }) =>
        hostType === "html" ? files : files.filter((file) => file.endsWith(".css")),
    },
    // An asset inlined as a data: address cannot be told apart in the policy; a file of its own can.
    assetsInlineLimit: 0,
    rolldownOptions: {
      // Building the service worker takes its time, and being told so at every build helps nobody.
      checks: { pluginTimings: false },
      // What the first screen needs in one file: in several, each packed by itself, it is three kilobytes more.
      output: { codeSplitting: { groups: [{ name: "first", tags: ["$initial"] }] } },
    },
  },
  // Trusted Types refuse a worker made from a plain string: workers are module files behind `?worker&url`.
  worker: { format: "es" },
  plugins: [
    react(),
    writeContentSecurityPolicy(),
    VitePWA({
      strategies: "injectManifest",
      srcDir: "src",
      filename: "sw.ts",
      registerType: "prompt",
      injectRegister: false,
      // The list below already holds the icons; named twice they would be fetched twice.
      includeManifestIcons: false,
      injectManifest: {
        globPatterns: ["**/*"],
        // The plug-in itself adds the manifest.
        globIgnores: [".vite/**", "**/*.map", "sw.js", "manifest.webmanifest"],
        // Registered as a classic script, which every browser knows, so its variables must not become globals.
        rollupFormat: "iife",
        // Everything is precached, however large. The plug-in's 2 MiB would leave a hole that shows only offline.
        maximumFileSizeToCacheInBytes: 32 * 1024 * 1024,
      },
      manifest: {
        id: base,
        name: "Waymark",
        short_name: "Waymark",
        description:
          "Find out where you stand on the journey to mastery learning, decide what to do next, and keep the proof.",
        lang: "en",
        dir: "ltr",
        categories: ["education", "productivity"],
        start_url: ".",
        scope: ".",
        display: "standalone",
        background_color: paper,
        theme_color: paper,
        // One window. It is not "focus-existing": then Chromium drops what another app shares (WICG/web-app-launch#62).
        launch_handler: { client_mode: ["navigate-existing", "auto"] },
        // Endings, not names: ".waymark.json" ends in ".json". What is no snapshot goes to the tray.
        file_handlers: [
          {
            action: "import",
            accept: {
              "application/json": [".json"],
              "text/plain": [".txt"],
              "application/octet-stream": [".age"],
            },
          },
        ],
        // The service worker takes it; the names of the parts are those that it reads (src/lib/parking.ts).
        share_target: {
          action: "tray",
          method: "POST",
          enctype: "multipart/form-data",
          params: {
            title: "title",
            text: "text",
            url: "url",
            files: [
              {
                name: "files",
                accept: [
                  "image/*",
                  "video/*",
                  "audio/*",
                  "application/pdf",
                  // Chromium shares no .json: a snapshot comes as .txt.
                  "text/plain",
                  "application/json",
                  ".waymark.json",
                  ".json",
                  ".txt",
                  ".age",
                ],
              },
            ],
          },
        },
        // Made from the drawing icons/icon.svg, which is not among them: Chromium would fetch it at every start, and set up a page of
        // its own to draw it in.
        icons: [
          { src: "icons/icon-192.png", sizes: "192x192", type: "image/png", purpose: "any" },
          { src: "icons/icon-512.png", sizes: "512x512", type: "image/png", purpose: "any" },
          { src: "icons/maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
        ],
        // Shown by browsers that offer to install; the first also stands in the README.
        screenshots: [
          screenshot("record", "1180x820", "wide", "The record of a school, and a competency beside it"),
          screenshot("phone", "780x1688", "narrow", "The record on a phone"),
        ],
        // By how often they are wanted; more than four are shown nowhere.
        shortcuts: [
          shortcut("Take a photo", "capture?kind=photo"),
          shortcut("Write a note", "capture?kind=note"),
          shortcut("Start a journey", "journeys/new"),
          shortcut("Import a snapshot", "import"),
        ],
      },
    }),
  ],
  test: {
    // All cores: left to itself it keeps one free, which on two is half of the time.
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          // Whole files of properties run beside each other on two cores: the limit is for what hangs, not for what is slow.
          testTimeout: 30_000,
          environment: "node",
          include: ["test/**/*.test.ts"],
          // Files share a process and what they import, which is half of their time; the set-up leaves nothing to the next.
          isolate: false,
          setupFiles: ["test/support/unit.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "screens",
          testTimeout: 30_000,
          environment: "./test/support/oneWindow.ts",
          include: ["test/{app,features}/**/*.test.tsx", "test/state/{placing,haptics}.test.tsx"],
          exclude: ["test/app/crash.test.tsx"],
          // They share a process, a window and what they import, which is half of their time; the set-up clears away what one leaves.
          isolate: false,
          setupFiles: ["test/support/screens.ts", "test/support/eachScreen.ts"],
        },
      },
      {
        extends: true,
        test: {
          // Parts of screens, what stands in the window itself, and what replaces a module.
          name: "widgets",
          testTimeout: 30_000,
          environment: "happy-dom",
          include: ["test/{ui,pictures,state}/**/*.test.tsx", "test/app/crash.test.tsx"],
          exclude: ["test/state/{placing,haptics}.test.tsx"],
          setupFiles: ["test/support/screens.ts"],
        },
      },
    ],
  },
});

function screenshot(name: string, sizes: string, form_factor: "wide" | "narrow", label: string) {
  return { src: `screenshots/${name}.webp`, sizes, type: "image/webp", form_factor, label };
}

function shortcut(name: string, url: string) {
  return { name, url, icons: [{ src: "icons/icon-192.png", sizes: "192x192", type: "image/png" }] };
}

/**
 * Puts the policy first in <head>, so that nothing is read before it holds, with the hash of the shell's inlined style.
 * Only at build: the development server's hot reload lives on inlined scripts.
 */
function writeContentSecurityPolicy(): Plugin {
  return {
    name: "waymark:content-security-policy",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (html) => {
        const hashes = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(
          ([, css]) => `'sha256-${createHash("sha256").update(css!).digest("base64")}'`,
        );
        const policy = contentSecurityPolicy(hashes);
        return html.replace(
          /<head>/,
          `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
        );
      },
    },
  };
}
