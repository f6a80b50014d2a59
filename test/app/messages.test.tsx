import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Messages } from "../../src/app/Messages";
import { showError, showToast, useToasts } from "../../src/state/toasts";

const pass = (ms: number) =>
  act(() => {
    vi.advanceTimersByTime(ms);
  });
const say = (show: () => void) => act(show);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  useToasts.setState({ toasts: [] });
  render(<Messages />);
});
afterEach(() => {
  vi.useRealTimers();
});

test("a message goes by itself after ten seconds", () => {
  say(() => showToast("“Our school” is archived."));
  pass(9_000);
  expect(screen.getByText("“Our school” is archived.")).toBeVisible();
  pass(1_000);
  expect(screen.queryByText("“Our school” is archived.")).not.toBeInTheDocument();
});

test("a message stays while somebody points at it or is in it", () => {
  say(() => showToast("“Our school” is archived."));
  fireEvent.focus(screen.getByRole("button", { name: "Dismiss" }));
  pass(60_000);
  expect(screen.getByText("“Our school” is archived.")).toBeVisible();
  fireEvent.blur(screen.getByRole("button", { name: "Dismiss" }));
  pass(10_000);
  expect(screen.queryByText("“Our school” is archived.")).not.toBeInTheDocument();
});

test("what went wrong stays until it was read", () => {
  say(() => showError("This was not saved."));
  pass(600_000);
  expect(screen.getByText("This was not saved.")).toBeVisible();
  fireEvent.click(screen.getByRole("button", { name: "Dismiss" }));
  expect(screen.queryByText("This was not saved.")).not.toBeInTheDocument();
});

test("a new message takes the place of the one before, with its time counted anew", () => {
  say(() => showToast("First."));
  pass(9_000);
  say(() => showToast("Second."));
  expect(screen.queryByText("First.")).not.toBeInTheDocument();
  pass(9_000);
  expect(screen.getByText("Second.")).toBeVisible();
});

test("a message does not wait for ever for a pointer that was over the one before", () => {
  say(() => showToast("First.", { label: "Undo", run: () => {} }));
  fireEvent.pointerEnter(screen.getByRole("region", { name: "Messages" }));
  fireEvent.focus(screen.getByRole("button", { name: "Undo" }));
  fireEvent.click(screen.getByRole("button", { name: "Undo" }));
  expect(screen.queryByText("First.")).not.toBeInTheDocument();
  say(() => showToast("Second."));
  pass(60_000);
  expect(screen.queryByText("Second.")).not.toBeInTheDocument();
});
