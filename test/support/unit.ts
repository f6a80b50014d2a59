// Set-up of the tests that need no screen. Their files share a process: none finds what another pretended.
import { afterAll, vi } from "vitest";

afterAll(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});
