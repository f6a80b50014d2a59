// Set-up of the tests of whole screens, which share a process and what they import: each finds a device and a window as new.
import { configure, getConfig } from "@testing-library/react";
import { afterEach, beforeEach, vi } from "vitest";
import { leave, newDevice } from "./screensApp";

const usual = getConfig();

beforeEach(newDevice);

afterEach(async () => {
  await leave();
  configure(usual);
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  localStorage.clear();
  sessionStorage.clear();
  document.body.replaceChildren();
});
