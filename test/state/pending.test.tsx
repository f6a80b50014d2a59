import { act, renderHook } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import type { Entry } from "../../src/domain/entry";
import { EMPTY_JOURNAL, extendJournal, type Journal } from "../../src/domain/journal";
import { err, ok, type Result } from "../../src/lib/result";
import { flushDrafts } from "../../src/state/drafts";
import { usePendingValue } from "../../src/state/pending";
import type { StorageFault } from "../../src/storage/faults";
import { entry } from "../support/entries";

type Written = Result<readonly Entry[], StorageFault>;

/** A control over a journal, and writes that the test lets become durable or fail. */
function control(standing: string) {
  const settle: ((written: Written) => void)[] = [];
  const hook = renderHook(({ journal, value }) => usePendingValue(journal, value), {
    initialProps: { journal: EMPTY_JOURNAL, value: standing },
  });
  return {
    shown: () => hook.result.current.shown,
    tap: (value: string) =>
      act(() => {
        void hook.result.current.attempt(value, () => new Promise((resolve) => settle.push(resolve)));
      }),
    writes: () => settle.length,
    /** The write of the tap of this number begins, which is after the tap was drawn, and ends. */
    ends: async (tap: number, written: Written) => {
      await vi.waitUntil(() => settle.length > tap, { interval: 1 });
      await act(async () => settle[tap]!(written));
    },
    /** The journal says so. */
    reads: (journal: Journal, value: string) => hook.rerender({ journal, value }),
  };
}

const FULL = err({ type: "quota" } as const);

test("what was tapped shows at once, and goes on showing until the journal that is read holds it", async () => {
  const { shown, tap, ends, reads } = control("not-started");
  const said = entry();
  tap("earned");
  expect(shown()).toBe("earned");
  await ends(0, ok([said]));
  expect(shown()).toBe("earned");
  reads(extendJournal(EMPTY_JOURNAL, [said]), "earned");
  expect(shown()).toBe("earned");
});

test("what was tapped shows a turn before its write begins, and writes go in the order of the taps", async () => {
  const { shown, tap, writes, ends } = control("not-started");
  tap("in-progress");
  tap("earned");
  for (let microtask = 0; microtask < 100; microtask += 1) await Promise.resolve();
  expect([shown(), writes()]).toEqual(["earned", 0]);
  await ends(0, ok([entry()]));
  expect(shown()).toBe("earned");
  await ends(1, FULL);
  expect(shown()).toBe("not-started");
});

test("whoever lets go of the page has the write begin at once, and waits for it", async () => {
  const { tap, writes, ends } = control("not-started");
  tap("earned");
  let isKept = false;
  const keeping = flushDrafts().then(() => (isKept = true));
  expect(writes()).toBe(1);
  await new Promise((resolve) => setTimeout(resolve));
  expect([writes(), isKept]).toEqual([1, false]);
  await ends(0, ok([entry()]));
  await keeping;
});

test("a tap on a page that is out of sight is written at once", () => {
  vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
  const { tap, writes } = control("not-started");
  tap("earned");
  expect(writes()).toBe(1);
  vi.restoreAllMocks();
});

test("a value goes back where its write fails", async () => {
  const { shown, tap, ends } = control("not-started");
  tap("earned");
  await ends(0, FULL);
  expect(shown()).toBe("not-started");
});

test("the latest tap decides, whichever write ends last", async () => {
  const { shown, tap, ends } = control("not-started");
  tap("in-progress");
  tap("earned");
  await ends(1, ok([entry()]));
  await ends(0, FULL);
  expect(shown()).toBe("earned");
});

test("once the journal holds what was tapped, what others say afterwards shows", async () => {
  const { shown, tap, ends, reads } = control("not-started");
  const said = entry();
  tap("earned");
  await ends(0, ok([said]));
  reads(extendJournal(EMPTY_JOURNAL, [said, entry()]), "in-progress");
  expect(shown()).toBe("in-progress");
});

test("a tap that says nothing new shows what stands", async () => {
  const { shown, tap, ends } = control("earned");
  tap("earned");
  await ends(0, ok([]));
  expect(shown()).toBe("earned");
});
