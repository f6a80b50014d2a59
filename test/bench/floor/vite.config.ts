import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { VitePWA } from "vite-plugin-pwa";

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  build: {
    outDir: fileURLToPath(new URL("../../../node_modules/.cache/waymark/floor", import.meta.url)),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
  },
  plugins: [
    react(),
    VitePWA({
      strategies: "generateSW",
      injectRegister: false,
      manifest: false,
      workbox: { globPatterns: ["**/*.{html,js,css}"], clientsClaim: true, inlineWorkboxRuntime: true },
    }),
  ],
});
