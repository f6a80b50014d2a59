import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { JourneyId } from "../../src/domain/ids";
import { readStatus } from "../../src/domain/record";
import { sha256OfBytes } from "../../src/lib/hash";
import { writeEntries } from "../../src/storage/journals";
import { dump } from "../support/databases";
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
import {
  choose,
  fileOf,
  inShort,
  photo,
  preview,
  snapshotText,
  startsWithPhoto,
  takenAway,
} from "./importing";

/** The past imports, newest first. */
const past = async () =>
  within(await screen.findByRole("region", { name: "Past imports" })).getAllByRole("listitem");
const undoneState = { packs: [], files: [], chunks: [], imports: [{ state: "undone" }], staged: [] };

beforeEach(() => clockAt(MARCH));

describe("importing a journey that is new here", () => {
  test("shows what would come before anything changes, then brings it, with the way to it", async () => {
    await startsWithPhoto();
    const text = await takenAway();
    const user = await choose(text);
    const shown = await preview();
    expect(timesReady()).toBe(1);
    expect(shown.getByText(/Exported by Bob on (12 Mar|Mar 12),? 2026, 10:00/)).toBeVisible();
    expect(shown.getByRole("heading", { name: "Our school" })).toBeVisible();
    expect(shown.getByText("New on this device")).toBeVisible();
    expect(await inShort()).toEqual([
      "9 new changes in a journey that is new here",
      "1 evidence file 3 kB that come with it",
    ]);
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
    await screen.findByText("The import was undone. Your journeys are as they were before.");
    expect(await device().summaries.get(SCHOOL)).toMatchObject({ readOnly: false });
  });

  test("offers first only to read it where it was made to be shown", async () => {
    const ann = await startsJourney();
    await writes(ann, answers("earned"));
    const text = (await takenAway()).replace(`"exportedBy":"Bob"`, `"exportedBy":""`);
    const user = await choose(text, "our-school-to-show-2026-03-12.waymark.json");
    const shown = await preview();
    expect(shown.getByText("By its name this file was made to be shown")).toBeVisible();
    expect(shown.getByRole("checkbox", { name: "Only read it here" })).toBeChecked();
    await user.click(shown.getByRole("button", { name: "Import" }));
    await screen.findByRole("heading", { name: "The import is done" });
    await waitFor(() => expect(screen.getByRole("checkbox", { name: "Only read it here" })).toBeChecked());
    expect(await device().summaries.get(SCHOOL)).toMatchObject({ readOnly: true });
    await user.click(screen.getByRole("button", { name: "Undo this import" }));
    expect(
      await screen.findByText("The import was undone. Your journeys are as they were before."),
    ).toBeVisible();
  });

  test("can be undone, and then nothing of it is here but that it was", async () => {
    await startsWithPhoto();
    const user = await choose(await takenAway());
    await user.click((await preview()).getByRole("button", { name: "Import" }));
    await user.click(await screen.findByRole("button", { name: "Undo this import" }));
    expect(
      await screen.findByText("The import was undone. Your journeys are as they were before."),
    ).toBeVisible();
    expect(await dump(device())).toMatchObject(undoneState);
    expect((await past())[0]).toHaveTextContent(/Undone on .*9 changes and 1 evidence file \(3 kB\) came/);
  });

  test("stands among the past imports, and can be undone at a later visit until something is written to it", async () => {
    await startsWithPhoto();
    const text = await takenAway();
    const user = await choose(text);
    expect(screen.queryByRole("region", { name: "Past imports" })).not.toBeInTheDocument();
    await user.click((await preview()).getByRole("button", { name: "Import" }));
    await screen.findByRole("heading", { name: "The import is done" });
    const again = await reopenApp("/import");
    const [row] = await past();
    expect(row).toHaveTextContent(/(12 Mar|Mar 12),? 2026, 10:00/);
    expect(row).toHaveTextContent(/9 changes and 1 evidence file \(3 kB\) came.*“Our school”/);
    expect(row).toHaveTextContent(/“ours.waymark.json”\. Exported by Bob on/);
    await again.click(within(row!).getByRole("button", { name: "Undo the import of “ours.waymark.json”" }));
    expect(
      await screen.findByText("The import was undone. Your journeys are as they were before."),
    ).toBeVisible();
    expect(await dump(device())).toMatchObject(undoneState);
    await waitFor(async () => expect((await past())[0]).toHaveTextContent("Undone on"));

    await again.upload(screen.getByLabelText("Snapshot file"), fileOf(text));
    await again.click((await preview()).getByRole("button", { name: "Import" }));
    await waitFor(async () => expect(await past()).toHaveLength(2));
    expect(screen.getAllByRole("button", { name: /^Undo the import/ })).toHaveLength(1);
    await writes(person("Ann"), answers("in-progress"));
    await waitFor(() => expect(screen.queryByRole("button", { name: /^Undo the import/ })).toBeNull());
    expect(screen.getByText(/^It can no longer be undone: something was written/)).toBeVisible();
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
    const user = await choose(await takenAway({ withFiles: false }));
    expect(await inShort()).toEqual([
      "9 new changes in a journey that is new here",
      expect.stringMatching(/^1 evidence file missing neither in this file nor on this device/),
    ]);
    await user.click((await preview()).getByRole("button", { name: "Import" }));
    expect(await screen.findByText(/^1 evidence file is missing/)).toBeVisible();
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
    expect(await inShort()).toEqual([
      "2 new changes in a journey that is here",
      expect.stringMatching(/^1 competency to settle answered differently on both sides/),
      "4 changes known already on this device, and left as they are",
    ]);
    await user.click(shown.getByRole("button", { name: "Import" }));
    await screen.findByText("2 changes were added.");
    expect(screen.getByText(/^1 competency has two answers now/)).toBeVisible();
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

describe("importing many journeys", () => {
  test("tells them in figures and one by one, as many at first as one reads, and names them all when they came", async () => {
    const ids = Array.from({ length: 20 }, (_, n) => `school-${String(n + 10)}` as JourneyId);
    for (const id of ids) await startsJourney({ title: `School ${id}`, by: person("Bob", MARCH, id) });
    const user = await choose(await takenAway({ journeys: ids }));
    const shown = await preview();
    expect(await inShort()).toEqual(["80 new changes in 20 journeys, all of them new here"]);
    expect(shown.getAllByRole("heading", { level: 3 })).toHaveLength(12);
    expect(shown.getAllByText("4 new changes")[0]).toBeVisible();
    await user.click(shown.getByRole("button", { name: "Show 8 more" }));
    expect(shown.getAllByRole("heading", { level: 3 })).toHaveLength(20);
    expect(shown.getByRole("heading", { name: "School school-22" }).closest("li")).toHaveFocus();
    await user.click(shown.getByRole("button", { name: "Import" }));
    expect(await screen.findByText("80 changes were added.")).toBeVisible();
    await waitFor(async () =>
      expect((await past())[0]).toHaveTextContent(/“School school-\d\d”, and 16 more journeys/),
    );
  });

  test("asks whether one is the same as a journey that is here, where both have one name and framework", async () => {
    await startsJourney({ title: "Our school ", by: person("Bob") });
    const text = await takenAway();
    const here = "begun-here" as JourneyId;
    await startsJourney({ title: "our  School", by: person("Ann", MARCH, here) });
    await startsJourney({
      title: "Our school",
      framework: "mtc-state-jml",
      by: person("Ann", MARCH, "elsewhere" as JourneyId),
    });
    const user = await choose(text);
    await user.click((await preview()).getByRole("button", { name: "Import" }));
    expect(await screen.findByText("Are these two the same journey?")).toBeVisible();
    const way = screen.getByRole("link", { name: /^Look at the two called/ });
    expect(way).toHaveAttribute("href", `/journeys/${SCHOOL}/join`);
  });
});

describe("an import that is left", () => {
  test("while its file is read says that it was stopped", async () => {
    await startsWithPhoto();
    const text = await takenAway();
    const user = openApp("/import");
    const field = await screen.findByLabelText("Snapshot file");
    // A file that the device is slow to give, as one on a stick.
    const file = fileOf(text);
    const never = () => new Promise<never>(() => {});
    const slow = { text: never, arrayBuffer: never } as unknown as Blob;
    vi.spyOn(file, "slice").mockReturnValue(slow);
    await user.upload(field, file);
    expect(await screen.findByRole("button", { name: "Cancel" })).toBeVisible();
    await user.click(screen.getByRole("link", { name: /About/ }));
    expect(await screen.findByText(/^The reading of “ours\.waymark\.json” was stopped/)).toBeVisible();
  });

  test.each(["by its button", "by going to another screen"])("%s leaves nothing behind", async (how) => {
    await startsWithPhoto();
    const text = await takenAway();
    await startsJourney({ title: "Another" });
    const before = await dump(device());
    const user = await choose(text);
    const shown = await preview();
    if (how === "by its button") {
      await user.click(shown.getByRole("button", { name: "Do not import" }));
      await waitFor(() => expect(screen.queryByRole("region", { name: "What this file brings" })).toBeNull());
    } else {
      await user.click(screen.getByRole("link", { name: /About/ }));
    }
    await leave();
    expect(await dump(device())).toEqual(before);
  });
});
