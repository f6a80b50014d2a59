// Set-up of the screens' tests: what happy-dom lacks or does otherwise than a browser.
import { Blob as NodeBlob, File as NodeFile } from "node:buffer";
import "fake-indexeddb/auto";
import "@testing-library/jest-dom/vitest";
import { cleanup, configure, getConfig, prettyDOM } from "@testing-library/react";
import { afterEach, vi } from "vitest";

// fake-indexeddb clones by Node's structuredClone, which turns happy-dom's own Blob into an empty plain object.
Object.assign(globalThis, { Blob: NodeBlob, File: NodeFile });

// A role query over a whole screen takes a busy machine its time. Nothing waits for these limits unless it fails.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });
configure({
  asyncUtilTimeout: 8_000,
  // Written out is only the page at which the waiting ends: at every look before, it would be an eighth of all the time.
  getElementError: (message, container) => {
    const { _disableExpensiveErrorDiagnostics: isWaiting } = getConfig() as {
      _disableExpensiveErrorDiagnostics?: boolean;
    };
    const error = new Error([message, isWaiting ? "" : prettyDOM(container)].filter(Boolean).join("\n\n"));
    error.name = "TestingLibraryElementError";
    return error;
  },
});
// Characters of the page that a failure shows.
process.env["DEBUG_PRINT_LIMIT"] ??= "3000";

// Without vitest's globals the testing library does not unmount by itself, and one test would see another's screen.
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});
