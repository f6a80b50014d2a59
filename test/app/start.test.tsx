import { render, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { BlockedScreen } from "../../src/app/ConnectionEnded";
import { useVisit } from "../../src/state/visit";
import type { OpenFault } from "../../src/storage/open";
import { device, openApp, shownOnce } from "../support/screensApp";
import { SCHOOL, startsJourney } from "../support/screensJourneys";

const DENIED: OpenFault = { type: "denied" };
const reloads = () => vi.spyOn(window.location, "reload").mockImplementation(() => {});

afterEach(() => {
  vi.restoreAllMocks();
});

describe("an address at which there is nothing", () => {
  test("is answered with a sentence and the way to the journeys", async () => {
    const user = openApp("/no/such/place");
    const heading = { level: 1, name: "There is nothing at this address" };
    expect(await screen.findByRole("heading", heading)).toBeVisible();
    await shownOnce();
    expect(document.title).toBe("There is nothing at this address · Waymark");
    await user.click(screen.getByRole("link", { name: "To your journeys" }));
    expect(await screen.findByText("No journey yet")).toBeVisible();
  });
});

describe("storage that cannot be opened", () => {
  test.each<[OpenFault, string, RegExp]>([
    [DENIED, "This browser keeps nothing for Waymark", /switched off, as in some private windows/],
    [
      { type: "newer", found: 20, supported: 10 },
      "A newer Waymark has been here",
      /This older one will not touch it/,
    ],
    [{ type: "not-fetched" }, "A part of Waymark is missing", /comes from an older version, and is all here/],
    [
      { type: "failed", reason: "Internal error." },
      "Waymark could not open its storage",
      /The browser said: “Internal error\.”/,
    ],
  ])("because it is $type is said before anything is typed", async (fault, title, sentence) => {
    openApp("/journeys/new", fault);
    expect(await screen.findByRole("heading", { level: 1, name: title })).toBeVisible();
    expect(screen.getByText(sentence)).toBeVisible();
    expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
    expect(screen.queryByRole("button", { name: /who is writing/i })).not.toBeInTheDocument();
    await shownOnce();
    expect(document.title).toBe(`${title} · Waymark`);
  });

  test("leaves the frameworks to be read", async () => {
    const user = openApp("/", DENIED);
    await user.click(await screen.findByRole("link", { name: "Read the frameworks" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Explore" })).toBeVisible();
  });

  test("is tried again by loading the page again", async () => {
    const reload = reloads();
    const user = openApp("/", DENIED);
    await user.click(await screen.findByRole("button", { name: "Load again" }));
    expect(reload).toHaveBeenCalledOnce();
  });

  test("because an older tab holds it says which tab to close", () => {
    render(<BlockedScreen />);
    expect(screen.getByRole("status")).toHaveTextContent(/^An older Waymark tab is still open/);
  });
});

describe("a connection that ends", () => {
  test.each([
    ["superseded", "Waymark was updated in another tab", /everything saved is there/],
    ["lost", "Waymark lost its storage", /Copy anything you have just typed/],
    ["cleared", "What Waymark kept here was cleared", /how to bring a snapshot back/],
  ] as const)(
    "because it was %s is said above what was open, with what was typed still there",
    async (...row) => {
      const [connection, title, sentence] = row;
      const reload = reloads();
      const user = openApp("/journeys/new");
      await user.type(await screen.findByRole("textbox", { name: "Name" }), "Willow Sch");
      useVisit.getState().set({ connection });
      const alert = within(await screen.findByRole("alert"));
      expect(alert.getByText(title)).toBeVisible();
      expect(alert.getByText(sentence)).toBeVisible();
      expect(screen.getByRole("textbox", { name: "Name" })).toHaveValue("Willow Sch");
      await user.click(alert.getByRole("button", { name: "Copy what is typed here" }));
      expect(await alert.findByRole("button", { name: "Copied" })).toBeVisible();
      expect(await navigator.clipboard.readText()).toBe("Willow Sch");
      await user.click(alert.getByRole("button", { name: "Load again" }));
      expect(reload).toHaveBeenCalledOnce();
    },
  );
});

test("a storage that is lost before anything was read is told of, and no empty page is shown", async () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const error = vi.spyOn(console, "error").mockImplementation(() => {});
  device().close({ disableAutoOpen: true });
  useVisit.setState({ connection: "lost" });
  openApp("/");
  expect(await screen.findByText("Waymark lost its storage")).toBeVisible();
  expect(await screen.findByRole("link", { name: "Explore" })).toBeVisible();
  warn.mockRestore();
  error.mockRestore();
});

describe("the bar", () => {
  test("leads to every part of Waymark, and says which is open", async () => {
    const user = openApp("/device");
    const sections = within(await screen.findByRole("navigation", { name: "Waymark" }));
    expect(sections.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual([
      "/",
      "/explore",
      "/library",
      "/device",
      "/about",
    ]);
    expect(sections.getByRole("link", { current: "page" })).toHaveAccessibleName("This device");
    await user.click(sections.getByRole("link", { name: "Journeys" }));
    expect(await screen.findByText("No journey yet")).toBeVisible();
    expect(sections.getByRole("link", { current: "page" })).toHaveAccessibleName("Journeys");
  });

  test("is passed by whoever skips to the content", async () => {
    openApp("/");
    const skip = await screen.findByRole("link", { name: "Skip to content" });
    expect(skip).toHaveAttribute("href", "#main");
    expect(document.querySelector("main")).toHaveAttribute("id", "main");
  });

  test("the reading begins at the heading of the screen that it leads to", async () => {
    await startsJourney();
    const user = openApp(`/journeys/${SCHOOL}`);
    await screen.findByRole("group", { name: "The record of Our school" });
    await user.click(await screen.findByRole("link", { name: "Journeys" }));
    await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveFocus());
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Your journeys");
  });
});
