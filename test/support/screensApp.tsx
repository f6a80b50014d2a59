/**
 * The whole app at an address, over a real database of the test's own, as a person meets it. Nothing is pretended but what a
 * test says: what the browser lacks here (pictures, workers) the app does without, as on an old tablet.
 */
import { configure, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createRoot, type Root } from "react-dom/client";
import { expect } from "vitest";
import { App } from "../../src/app/App";
import { loadCrosswalk } from "../../src/content/crosswalk";
import { loadAllFrameworks } from "../../src/content/frameworks";
import { loadResources } from "../../src/content/resources";
import { newAuthorId } from "../../src/domain/ids";
import { flushDrafts } from "../../src/state/drafts";
import { setDatabase } from "../../src/state/database";
import { switchPerson } from "../../src/state/people";
import { useToasts } from "../../src/state/toasts";
import { useVisit } from "../../src/state/visit";
import type { Database } from "../../src/storage/database";
import type { OpenFault } from "../../src/storage/open";
import { openTestDatabase } from "./databases";

// Read before the first test, so that how fast the disk is decides nothing: screens and frameworks load lazily.
await Promise.all([
  loadAllFrameworks(),
  loadCrosswalk(),
  loadResources(),
  import("../../src/app/JourneyLayout"),
  import("../../src/features/journeys/SmallWheel"),
  import("../../src/features/journeys/RenameForm"),
  import("../../src/features/journeys/CollectionForm"),
  import("../../src/features/journeys/cardActions"),
  import("../../src/features/journeys/NewJourneyScreen"),
  import("../../src/features/record/RecordScreen"),
  import("../../src/features/competency/CompetencyScreen"),
  import("../../src/features/assess/AssessScreen"),
  import("../../src/features/evidence/EvidenceScreen"),
  import("../../src/features/evidence/EvidenceItemScreen"),
  import("../../src/features/evidence/EvidenceHere"),
  import("../../src/features/device/DeviceScreen"),
]);

let own: Database;
let page: { readonly root: Root; readonly place: HTMLElement } | undefined;

/** The database of this test's device. */
export const device = (): Database => own;

/** Before each test: a device of its own. */
export async function newDevice(): Promise<void> {
  own = await openTestDatabase();
  setDatabase(own);
  await someoneNew();
  useToasts.setState({ toasts: [] });
  useVisit.setState({ connection: "open", updateWaiting: false, offline: "no", gate: undefined });
  performance.clearMarks();
  window.history.replaceState(null, "", "/");
}

/** Whoever wrote in the test before has put the tablet down. */
const someoneNew = () => switchPerson({ id: newAuthorId(), name: "", usedAt: 0 });

/** Closes the page: the screens unmount, and what they write as they go is waited for. */
export async function leave(): Promise<void> {
  page?.root.unmount();
  page?.place.remove();
  page = undefined;
  await settled();
}

/** Resolves when everything that was being written is durable. */
export async function settled(): Promise<void> {
  if (!own.isOpen()) return;
  // A write may be followed by another that notes who wrote; each round waits for those that stand in line.
  for (let round = 0; round < 4; round += 1) await own.transaction("rw", own.tables, async () => {});
}

/** Opens the app at an address, with a mouse and a keyboard. */
export function openApp(address: string, fault?: OpenFault) {
  // Two would hear every key, and the first would never be closed.
  if (page) throw new Error("The app is open already: leave it first, or reopen it.");
  // Taps reach React as in a browser: it renders when it would there, and not when the test lets it.
  configure({ eventWrapper: (event) => event() as unknown });
  window.history.replaceState(null, "", address);
  const place = document.body.appendChild(document.createElement("div"));
  page = { root: createRoot(place), place };
  page.root.render(<App fault={fault} />);
  return userEvent.setup();
}

/** The same as the person closing the page and opening it again at the same address, another, or on another day. */
export async function reopenApp(address = window.location.pathname + window.location.search) {
  await flushDrafts();
  await leave();
  return openApp(address);
}

/** How often a screen has said that it shows what it read, and how often a write has been called saved. */
export const timesReady = () => performance.getEntriesByName("waymark:ready").length;
export const timesSaved = () => performance.getEntriesByName("waymark:saved").length;

/** Resolves once the screen has said that it shows what it read; that comes a moment after it is there to be seen. */
export const shownOnce = () => waitFor(() => expect(timesReady()).toBe(1));

/** The message at the foot of the screen. */
export const message = () => within(screen.getByRole("region", { name: "Messages" }));

export const address = () => window.location.pathname + window.location.search;
