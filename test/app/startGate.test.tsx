import { act, screen } from "@testing-library/react";
import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { renameJourney } from "../../src/domain/journey";
import { noteSentinel, readSentinel } from "../../src/platform/sentinel";
import { keepSentinel } from "../../src/state/keepSentinel";
import { chooseGate } from "../../src/state/startGate";
import { useVisit } from "../../src/state/visit";
import { undoImport } from "../../src/storage/importUndo";
import { readEntries } from "../../src/storage/journals";
import { device, leave, message, openApp } from "../support/screensApp";
import { SCHOOL, startsJourney, writes } from "../support/screensJourneys";
import { importAll } from "../support/staging";

const KEPT = { journeys: 3, since: 1_780_000_000_000 };
const FILE = { file: "willow-2026-08-14.waymark.json", fileAt: 1_786_000_000_000 };
const IPAD = "Mozilla/5.0 (iPad; CPU OS 17_0 like Mac OS X) Safari/604.1";

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  useVisit.setState({ gate: undefined });
});

/** As a page does at its start. */
async function start(address: string) {
  await leave();
  await chooseGate(device());
  return openApp(address);
}

describe("a browser that kept journeys and is empty", () => {
  test("hazard 3: says at every address of a journey what is gone and what brings it back", async () => {
    noteSentinel({ ...KEPT, ...FILE });
    for (const address of ["/", "/journeys/new", `/journeys/${SCHOOL}/plan`, "/capture"]) {
      const user = await start(address);
      expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent(
        "Your journeys are gone from this browser",
      );
      expect(screen.getByText(FILE.file)).toBeVisible();
      expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
      if (address !== "/capture") continue;
      await user.click(screen.getByRole("link", { name: "Import a snapshot" }));
      expect(await screen.findByLabelText("Snapshot file")).toBeInTheDocument();
    }
  });

  test("hazard 3: begins anew when somebody says so, and takes that back", async () => {
    noteSentinel(KEPT);
    const user = await start("/");
    await user.click(await screen.findByRole("button", { name: "Begin anew" }));
    expect(await screen.findByText("No journey yet")).toBeVisible();
    expect(readSentinel()).toBeUndefined();
    await user.click(await message().findByRole("button", { name: "Undo" }));
    expect(await screen.findByRole("button", { name: "Begin anew" })).toBeVisible();
    expect(readSentinel()).toEqual(KEPT);
  });

  test("hazard 3: shows its journeys as soon as they are brought back, and notes them again", async () => {
    noteSentinel(KEPT);
    await start("/");
    await screen.findByRole("button", { name: "Begin anew" });
    const stop = keepSentinel(device());
    await act(() => startsJourney());
    expect(await screen.findByRole("link", { name: "Our school" })).toBeVisible();
    await vi.waitUntil(() => readSentinel()?.journeys === 1);
    expect(readSentinel()).toEqual({ journeys: 1, since: KEPT.since });
    stop();
  });
});

test("hazard 3: a wrong file that is taken back leaves the note of what was lost, until somebody works with what came", async () => {
  const by = await startsJourney();
  const file = await readEntries(device(), SCHOOL);
  for (const table of device().tables) await table.clear();
  noteSentinel({ ...KEPT, ...FILE });
  await start("/");
  const stop = keepSentinel(device());
  onTestFinished(stop);
  await act(() => importAll(device(), "wrong", file));
  expect(await screen.findByRole("link", { name: "Our school" })).toBeVisible();
  await act(() => undoImport(device(), "wrong"));
  expect(await screen.findByText(FILE.file)).toBeVisible();
  expect(readSentinel()).toEqual({ ...KEPT, ...FILE });
  useVisit.setState({ gate: undefined });
  await chooseGate(device());
  expect(useVisit.getState().gate).toMatchObject({ type: "lost", kept: FILE });

  await act(() => importAll(device(), "right", file));
  await screen.findByRole("link", { name: "Our school" });
  expect(readSentinel()).toEqual({ ...KEPT, ...FILE });
  await act(() => writes(by, (journal) => [renameJourney(journal, by, "Oak")]));
  await vi.waitUntil(() => readSentinel()?.journeys === 1);
  expect(screen.queryByRole("button", { name: "Begin anew" })).not.toBeInTheDocument();
});

test("hazard 3: a device on which nothing was ever kept, or whose journeys are there, begins as usual", async () => {
  localStorage.setItem("waymark-kept", "{what");
  await start("/");
  expect(await screen.findByText("No journey yet")).toBeVisible();
  await startsJourney();
  noteSentinel(KEPT);
  await chooseGate(device());
  expect(useVisit.getState().gate).toBeUndefined();
});

describe("a tab on an iPad", () => {
  test("hazard 1: is no place to write in until somebody says so, and then stays one", async () => {
    vi.spyOn(navigator, "userAgent", "get").mockReturnValue(IPAD);
    await startsJourney();
    const user = await start(`/journeys/${SCHOOL}`);
    expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent("Home Screen first");
    await user.click(screen.getByRole("button", { name: "Go on here nevertheless" }));
    expect(await screen.findByRole("group", { name: "The record of Our school" })).toBeVisible();
    await chooseGate(device());
    expect(useVisit.getState().gate).toBeUndefined();
  });

  test("hazard 2: lets each journey that it holds be saved, for the installed app to take in", async () => {
    vi.spyOn(navigator, "userAgent", "get").mockReturnValue(IPAD);
    await startsJourney();
    const user = await start("/");
    await user.click(await screen.findByRole("link", { name: "Save a snapshot of Our school" }));
    expect(await screen.findByRole("button", { name: "Save file" })).toBeVisible();
  });
});
