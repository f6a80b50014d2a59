import type { Browser } from "@playwright/test";
import type { StaticServer } from "../../.ci/server.mjs";

/** What the first view may weigh. */
export const firstViewLimitBytes: number;

export type FirstView = {
  /** Of all files together, by gzip -9. */
  readonly bytes: number;
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
  readonly htmlBytes: number;
};

/** Opens `/` of the server in a new profile; reads the files' bytes from the built folder that it serves. */
export function measureFirstView(browser: Browser, server: StaticServer, folder: string): Promise<FirstView>;
