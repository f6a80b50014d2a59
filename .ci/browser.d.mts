export const browserArgs: readonly string[];
export function findBrowser(): Promise<string | undefined>;
export function findOrInstallBrowser(): Promise<string>;
