import { afterEach, expect, test, vi } from "vitest";
import { askForProtection, estimateStorage, readProtection } from "../../src/platform/persistence";

const browserHas = (storage: Partial<StorageManager> | undefined) => vi.stubGlobal("navigator", { storage });
const says =
  <T>(answer: T) =>
  () =>
    Promise.resolve(answer);
const refuses = () => Promise.reject(new TypeError("opaque origin"));

afterEach(() => {
  vi.unstubAllGlobals();
});

test("the browser's promise is read without asking anybody", async () => {
  const persist = vi.fn<() => Promise<boolean>>();
  browserHas({ persisted: says(true), persist });
  expect(await readProtection()).toEqual({ type: "protected" });
  expect(persist).not.toHaveBeenCalled();
});

test("the promise is asked for, and a no is an answer", async () => {
  browserHas({ persisted: says(false), persist: says(false) });
  expect(await readProtection()).toEqual({ type: "at-risk" });
  expect(await askForProtection()).toEqual({ type: "at-risk" });
  browserHas({ persisted: says(false), persist: says(true) });
  expect(await askForProtection()).toEqual({ type: "protected" });
});

test("a browser that has no such promise, or refuses the question, cannot say", async () => {
  browserHas(undefined);
  expect(await readProtection()).toEqual({ type: "unknown" });
  expect(await estimateStorage()).toEqual({ type: "unknown" });
  browserHas({ persisted: refuses, persist: refuses, estimate: refuses });
  expect(await readProtection()).toEqual({ type: "unknown" });
  expect(await askForProtection()).toEqual({ type: "unknown" });
  expect(await estimateStorage()).toEqual({ type: "unknown" });
  browserHas({ estimate: says({}) });
  expect(await estimateStorage()).toEqual({ type: "unknown" });
});

test("what is used is told in bytes", async () => {
  browserHas({ estimate: says({ usage: 4_200_000, quota: 10 ** 10 }) });
  expect(await estimateStorage()).toEqual({ type: "estimate", usedBytes: 4_200_000, quotaBytes: 10 ** 10 });
});
