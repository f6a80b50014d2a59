// Set-up of the screens' tests: what happy-dom lacks or does otherwise than a browser.
import { Blob as NodeBlob, File as NodeFile } from "node:buffer";
import "fake-indexeddb/auto";
import "@testing-library/jest-dom/vitest";
import { cleanup } from "@testing-library/react";
import { afterEach } from "vitest";

// fake-indexeddb clones by Node's structuredClone, which turns happy-dom's own Blob into an empty plain object.
Object.assign(globalThis, { Blob: NodeBlob, File: NodeFile });

// Without vitest's globals the testing library does not unmount by itself, and one test would see another's screen.
afterEach(cleanup);
