import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useToday } from "../../src/state/today";

beforeEach(() => vi.useFakeTimers({ now: new Date(2026, 2, 12, 23, 59, 30) }));
afterEach(() => vi.useRealTimers());

test("at midnight, and at every one after it, it is the new day for all that ask", () => {
  const [here, there] = [renderHook(useToday), renderHook(useToday)];
  expect(here.result.current).toBe("2026-03-12");
  act(() => void vi.advanceTimersByTime(31_000));
  expect([here.result.current, there.result.current]).toEqual(["2026-03-13", "2026-03-13"]);
  there.unmount();
  act(() => void vi.advanceTimersByTime(86_400_000));
  expect(here.result.current).toBe("2026-03-14");
  here.unmount();
  expect(vi.getTimerCount()).toBe(0);
});

test("a device that slept through midnight says the new day as soon as it is looked at", () => {
  const { result } = renderHook(useToday);
  vi.setSystemTime(new Date(2026, 2, 16, 7, 30));
  act(() => void document.dispatchEvent(new Event("visibilitychange")));
  expect(result.current).toBe("2026-03-16");
});
