import { screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { leave, newDevice, openApp } from "../support/screensApp";

// A part of the app that is gone: its files were replaced by a newer version's, and there is no network.
vi.mock("../../src/features/about/AboutScreen", () => {
  throw new TypeError("Failed to fetch dynamically imported module");
});

const CRASHED = { level: 1, name: "Something went wrong on this screen" };

beforeEach(newDevice);
afterEach(leave);
beforeEach(() => {
  // What React and the boundary say to the console is what they are for here.
  vi.spyOn(console, "error").mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
});

test("a screen that cannot be shown leaves a sentence and the ways on", async () => {
  const reload = vi.spyOn(window.location, "reload").mockImplementation(() => {});
  const user = openApp("/about");
  expect(await screen.findByRole("heading", CRASHED)).toBeVisible();
  expect(screen.getByRole("alert")).toHaveTextContent(/^Everything that was saved is still there/);
  await user.click(screen.getByRole("button", { name: "Load again" }));
  expect(reload).toHaveBeenCalledOnce();
});

test("the bar leads away from a screen that cannot be shown", async () => {
  const user = openApp("/about");
  await screen.findByRole("heading", CRASHED);
  await user.click(await screen.findByRole("link", { name: "Journeys" }));
  expect(await screen.findByText("No journey yet")).toBeVisible();
  expect(screen.queryByRole("heading", CRASHED)).not.toBeInTheDocument();
  await user.click(await screen.findByRole("link", { name: "About" }));
  expect(await screen.findByRole("heading", CRASHED)).toBeVisible();
});
