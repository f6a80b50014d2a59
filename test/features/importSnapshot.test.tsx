import { screen, waitFor, waitForElementToBeRemoved, within } from "@testing-library/react";
import { beforeEach, describe, expect, test } from "vitest";
import { builtInFrameworks } from "../../src/content/frameworks";
import { openMemorySink } from "../../src/exchange/memorySink";
import { writeSnapshotFile } from "../../src/exchange/exportWork";
import type { JourneyId } from "../../src/domain/ids";
import { readStatus } from "../../src/domain/record";
import { sha256OfBytes } from "../../src/lib/hash";
import { writeEntries } from "../../src/storage/journals";
import { dump, fillDisk } from "../support/databases";
import { device, leave, openApp, reopenApp, timesReady, timesSaved } from "../support/screensApp";
import {
  answers,
  BUY_IN,
  clockAt,
  journalOf,
  keeps,
  MARCH,
  person,
  SCHOOL,
  startsJourney,
  TIME,
  writes,
} from "../support/screensJourneys";
import "../../src/features/importSnapshot/ImportScreen";

const photo = new Uint8Array(3_000).map((_, index) => (index * 7_919) % 251);

/** A snapshot of what stands on the device, and the device without it again. */
async function takenAway({
  withFiles = true,
  journeys = [SCHOOL] as readonly JourneyId[],
} = {}): Promise<string> {
  const text = await snapshotText(withFiles, journeys);
  for (const table of device().tables) await table.clear();
  return text;
}

async function snapshotText(withFiles = true, journeys: readonly JourneyId[] = [SCHOOL]): Promise<string> {
  const request = {
    journeys,
    withFiles,
    builtIn: builtInFrameworks,
    exportedBy: "Bob",
    exportedAt: MARCH,
    app: "Waymark 0.1.0",
  };
  const written = await writeSnapshotFile(device(), request, openMemorySink);
  if (!written.ok) throw new Error(written.error.type);
  return written.value.file.text();
}

async function startsWithPhoto() {
  const bob = await startsJourney({ by: person("Bob") });
  await writes(bob, answers("earned", "We saw it."));
  const hash = await sha256OfBytes(photo);
  const content = { kind: "file", hash, name: "wall.jpg", type: "image/jpeg", size: photo.length } as const;
  await writes(bob, keeps("wall", content), [{ hash, bytes: photo.slice().buffer }]);
  return bob;
}

const fileOf = (text: string, name = "ours.waymark.json") => new File([text], name);

async function choose(text: string, name?: string) {
  const user = openApp("/import");
  await user.upload(await screen.findByLabelText("Snapshot file"), fileOf(text, name));
  return user;
}

const preview = async () => within(await screen.findByRole("region", { name: "What this file brings" }));

beforeEach(() => clockAt(MARCH));

describe("importing a journey that is new here", () => {
  test("shows what would come before anything changes, then brings it, with the way to it", async () => {
    await startsWithPhoto();
    const text = await takenAway();
    const user = await choose(text);
    const shown = await preview();
    expect(timesReady()).toBe(1);
    expect(shown.getByText(/^Exported by Bob on (12 Mar|Mar 12),? 2026, 10:00/)).toBeVisible();
    expect(shown.getByRole("heading", { name: "Our school" })).toBeVisible();
    expect(shown.getByText("New on this device")).toBeVisible();
    expect(shown.getByText("9 new changes")).toBeVisible();
    expect(shown.getByText("1 evidence file comes with it.")).toBeVisible();
    expect(await device().packs.count()).toBe(0);

    await user.click(shown.getByRole("button", { name: "Import" }));
    expect(await screen.findByRole("heading", { name: "The import is done" })).toHaveFocus();
    expect(screen.getByText("9 changes were added.")).toBeVisible();
    expect(screen.getByRole("link", { name: "Open “Our school”" })).toHaveAttribute(
      "href",
      `/journeys/${SCHOOL}`,
    );
    expect(timesSaved()).toBe(1);
    expect(await snapshotText()).toBe(text);
  });

  test("lets a journey of others be only read here, from the moment it came", async () => {
    await startsWithPhoto();
    const user = await choose(await takenAway());
    await user.click((await preview()).getByRole("button", { name: "Import" }));
    const onlyRead = await screen.findByRole("checkbox", { name: "Only read it here" });
    expect(onlyRead).not.toBeChecked();
    await user.click(onlyRead);
    await waitFor(() => expect(onlyRead).toBeChecked());
    const ann = person("Ann");
    const refused = await writeEntries(device(), {
      writer: ann,
      decide: (journal) => answers("in-progress")(journal, ann),
    });
    expect(refused).toEqual({ ok: false, error: { type: "read-only" } });
    // Undone and imported once more, it is a journey like any other again.
    await user.click(screen.getByRole("button", { name: "Undo this import" }));
    await screen.findByText("The import was undone. This device is as it was before.");
    expect(await device().summaries.get(SCHOOL)).toMatchObject({ readOnly: false });
  });

  test("can be undone, and then nothing of it is here", async () => {
    await startsWithPhoto();
    const user = await choose(await takenAway());
    await user.click((await preview()).getByRole("button", { name: "Import" }));
    await user.click(await screen.findByRole("button", { name: "Undo this import" }));
    expect(await screen.findByText("The import was undone. This device is as it was before.")).toBeVisible();
    expect(await dump(device())).toMatchObject({ packs: [], files: [], chunks: [], imports: [], staged: [] });
  });

  test("can still be undone when the screen is opened again, until something is written to it", async () => {
    await startsWithPhoto();
    const user = await choose(await takenAway());
    expect(screen.queryByText(/can still be undone/)).not.toBeInTheDocument();
    await user.click((await preview()).getByRole("button", { name: "Import" }));
    await screen.findByRole("heading", { name: "The import is done" });
    await reopenApp("/import");
    expect(
      await screen.findByText(/^“ours.waymark.json” was imported on (12 Mar|Mar 12),? 2026, 10:00/),
    ).toBeVisible();
    await writes(person("Ann"), answers("in-progress"));
    await waitForElementToBeRemoved(() => screen.queryByText(/can still be undone/));
  });

  test("can be undone at a later visit", async () => {
    await startsWithPhoto();
    const user = await choose(await takenAway());
    await user.click((await preview()).getByRole("button", { name: "Import" }));
    await screen.findByRole("heading", { name: "The import is done" });
    const again = await reopenApp("/import");
    await again.click(await screen.findByRole("button", { name: "Undo this import" }));
    expect(await screen.findByText("The import was undone. This device is as it was before.")).toBeVisible();
    expect(await dump(device())).toMatchObject({ packs: [], files: [], chunks: [], imports: [], staged: [] });
  });

  test("says when something that came with it stays, because another journey needs it", async () => {
    await startsWithPhoto();
    const user = await choose(await takenAway());
    await user.click((await preview()).getByRole("button", { name: "Import" }));
    await screen.findByRole("heading", { name: "The import is done" });
    const ann = await startsJourney({ title: "Another", by: person("Ann", MARCH, "another" as JourneyId) });
    const hash = await sha256OfBytes(photo);
    const content = { kind: "file", hash, name: "w.jpg", type: "image/jpeg", size: photo.length } as const;
    await writes(ann, keeps("w", content), [{ hash, bytes: photo.slice().buffer }]);
    await user.click(screen.getByRole("button", { name: "Undo this import" }));
    expect(
      await screen.findByText(/^The import was undone\. Only evidence files or frameworks/),
    ).toBeVisible();
    expect(await device().files.count()).toBe(1);
  });

  test("without its evidence files says how many are missing", async () => {
    await startsWithPhoto();
    await choose(await takenAway({ withFiles: false }));
    const shown = await preview();
    expect(shown.getByText("1 evidence file that is neither in this file nor on this device")).toBeVisible();
    expect(shown.queryByText(/comes with it/)).not.toBeInTheDocument();
  });
});

describe("importing a journey that goes on here", () => {
  test("counts what is new, what is known and what must be settled, and keeps both answers", async () => {
    const bob = await startsJourney({ by: person("Bob") });
    const base = await snapshotText();
    await writes(bob, answers("earned"));
    await writes(bob, answers("in-progress", "", TIME));
    const theirs = await takenAway();
    const user = await choose(base);
    await user.click((await preview()).getByRole("button", { name: "Import" }));
    await screen.findByRole("heading", { name: "The import is done" });
    await writes(person("Ann"), answers("in-progress", "Not yet."));
    await user.upload(screen.getByLabelText("Snapshot file"), fileOf(theirs));
    const shown = await preview();
    expect(shown.getByText("Joins the journey that is here")).toBeVisible();
    expect(shown.getByText("2 new changes")).toBeVisible();
    expect(shown.getByText("4 changes that are here already")).toBeVisible();
    expect(shown.getByText(/^1 competency that was answered differently on both sides/)).toBeVisible();
    await user.click(shown.getByRole("button", { name: "Import" }));
    await screen.findByText("2 changes were added.");
    const statuses = readStatus(await journalOf(), BUY_IN).map(({ value }) => value);
    expect(statuses.toSorted()).toEqual(["earned", "in-progress"]);
  });

  test("says plainly when there is nothing new, and importing changes nothing", async () => {
    await startsWithPhoto();
    const { packs, summaries, files } = await dump(device());
    const user = await choose(await snapshotText());
    const shown = await preview();
    expect(shown.getByText(/^Everything in this file is on this device already/)).toBeVisible();
    await user.click(shown.getByRole("button", { name: "Import" }));
    expect(await screen.findByText("There was nothing new to add to any journey.")).toBeVisible();
    expect(await dump(device())).toMatchObject({ packs, summaries, files });
  });

  test("can no longer be undone once something was written to it", async () => {
    await startsWithPhoto();
    const user = await choose(await takenAway());
    await user.click((await preview()).getByRole("button", { name: "Import" }));
    await screen.findByRole("heading", { name: "The import is done" });
    await writes(person("Ann"), answers("in-progress"));
    await user.click(screen.getByRole("button", { name: "Undo this import" }));
    expect(await screen.findByRole("alert")).toHaveTextContent(/^This import can no longer be undone/);
  });
});

describe("an import that is left", () => {
  test.each(["by its button", "by going to another screen"])("%s leaves nothing behind", async (how) => {
    await startsWithPhoto();
    const text = await takenAway();
    await startsJourney({ title: "Another" });
    const before = await dump(device());
    const user = await choose(text);
    const shown = await preview();
    if (how === "by its button") {
      await user.click(shown.getByRole("button", { name: "Do not import" }));
      await waitForElementToBeRemoved(() => screen.queryByRole("region", { name: "What this file brings" }));
    } else {
      await user.click(screen.getByRole("link", { name: /About/ }));
    }
    await leave();
    expect(await dump(device())).toEqual(before);
  });
});

describe("a file that cannot be imported", () => {
  test.each<[string, (text: string) => string, RegExp]>([
    ["of 0 bytes", () => "", /^This file is empty \(0 bytes\)/],
    ["that is no JSON", () => "Dear all,", /^This file is not a Waymark snapshot/],
    ["of another app", () => `{"type":"excalidraw","elements":[]}`, /^This file was saved by another app/],
    [
      "of version 2",
      (text) => text.replace(`"version":1`, `"version":2`),
      /^This snapshot was saved by a newer version of Waymark \(format 2; this one reads up to 1\)/,
    ],
    [
      "that is cut short",
      (text) => text.slice(0, 3_000),
      /^The end of this file is missing: it stops after 3 kB/,
    ],
    [
      "with a changed reason",
      (text) => text.replace("We saw it.", "We saw him"),
      /^This snapshot is damaged: entry \d was changed or is not whole/,
    ],
    [
      "with a changed photo",
      (text) => text.replace(/"data":"..../, `"data":"zzzz`),
      /^This snapshot is damaged: evidence file 1 was changed/,
    ],
    [
      "with an entry too few",
      (text) => text.replace(/\n\{"about":.*,\n/, "\n"),
      /^This snapshot is damaged: it does not hold as many entries/,
    ],
    [
      "with another digest",
      (text) => text.replace(/"digest":"..../, `"digest":"zzzz`),
      /^This snapshot is damaged: its check sum/,
    ],
    [
      "nested too deep",
      () => `{"format":"waymark-snapshot","version":1,"entries":[${"[".repeat(100_000)}`,
      /^Entry 1 of this file is nested deeper/,
    ],
  ])("%s is refused with a sentence, and the device is as before", async (_, make, sentence) => {
    await startsWithPhoto();
    const text = make(await snapshotText());
    const before = await dump(device());
    await choose(text);
    expect(await screen.findByRole("alert")).toHaveTextContent(sentence);
    expect(screen.queryByRole("button", { name: "Import" })).not.toBeInTheDocument();
    expect(screen.getByLabelText("Snapshot file")).toBeEnabled();
    expect(await dump(device())).toEqual(before);
  });

  test("when the disk is full while it is taken in may be tried again", async () => {
    await startsWithPhoto();
    const user = await choose(await takenAway());
    const shown = await preview();
    const freeDisk = fillDisk("packs", "the request fails");
    await user.click(shown.getByRole("button", { name: "Import" }));
    expect(await screen.findByRole("alert")).toHaveTextContent(/no space left for what is in the file/);
    expect(await device().packs.count()).toBe(0);
    freeDisk();
    await user.click((await preview()).getByRole("button", { name: "Import" }));
    expect(await screen.findByText("9 changes were added.")).toBeVisible();
  });
});
