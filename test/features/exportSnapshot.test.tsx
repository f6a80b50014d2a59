import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { ballotEntry, readBallotEntry } from "../../src/domain/ballot";
import type { Entry } from "../../src/domain/entry";
import { sayShowing } from "../../src/domain/showing";
import { sha256OfBytes } from "../../src/lib/hash";
import { addPerson } from "../../src/state/people";
import { takeBallots } from "../../src/storage/ballots";
import { listSafekeeping } from "../../src/storage/device";
import { readEntries } from "../../src/storage/journals";
import { fillDisk } from "../support/databases";
import { evidenceId, journeyId } from "../support/entries";
import { earnedAll, sealedBallot } from "../support/room";
import { device, openApp, timesReady } from "../support/screensApp";
import {
  answers,
  clockAt,
  keeps,
  MARCH,
  person,
  SCHOOL,
  startsJourney,
  writes,
} from "../support/screensJourneys";
import { catchDownloads } from "./downloads";
import "../../src/features/exportSnapshot/ExportScreen";

const EXPORT_AT = `/journeys/${SCHOOL}/export`;
const photo = new Uint8Array(12_000).map((_, index) => (index * 7_919) % 251);

type Written = {
  readonly exportedBy: string;
  readonly entries: readonly Entry[];
  readonly evidence: readonly { readonly hash: string; readonly data?: string }[];
  readonly journeys: readonly { readonly title: string }[];
};

async function startsWithPhoto(): Promise<void> {
  const ann = await startsJourney();
  await writes(ann, answers("earned", "We saw it."));
  const hash = await sha256OfBytes(photo);
  const content = { kind: "file", hash, name: "wall.jpg", type: "image/jpeg", size: photo.length } as const;
  await writes(ann, keeps("wall", content), [{ hash, bytes: photo.slice().buffer }]);
}

beforeEach(() => clockAt(MARCH));

async function save() {
  const user = openApp(EXPORT_AT);
  await user.click(await screen.findByRole("button", { name: "Save file" }));
  return user;
}

describe("the export of a journey", () => {
  test("says what the file will hold, how large its files are, and that anyone can read it", async () => {
    await startsWithPhoto();
    openApp(EXPORT_AT);
    expect(await screen.findByRole("heading", { name: "Export a snapshot" })).toBeVisible();
    expect(screen.getByText("This journey, “Our school”, is in it.")).toBeVisible();
    expect(await screen.findByText(/^1 file of 12 kB\./)).toBeVisible();
    expect(screen.getByRole("checkbox", { name: "Evidence files" })).toBeChecked();
    expect(screen.getByText(/Names, notes and photographs stand in it as they are/)).toBeVisible();
    expect(screen.getByText(/What was deleted in Waymark is still in it\./)).toBeVisible();
    expect(screen.queryByRole("group", { name: /other journeys/ })).not.toBeInTheDocument();
    expect(timesReady()).toBe(1);
  });

  test("offers to share what was verified with the next tap, as text where the browser refuses .json", async () => {
    const downloads = catchDownloads();
    const shared: File[] = [];
    const canShare = ({ files }: ShareData) => files!.every(({ name }) => !name.endsWith(".json"));
    const share = ({ files }: ShareData) => {
      shared.push(...files!);
      // The first time nobody is chosen.
      return shared.length === 1 ? Promise.reject(new DOMException("", "AbortError")) : Promise.resolve();
    };
    Object.assign(navigator, { canShare, share });
    onTestFinished(() => void Object.assign(navigator, { canShare: undefined, share: undefined }));
    await startsWithPhoto();
    const user = await save();
    expect(await screen.findByText(/^It goes as “our-school-2026-03-12\.waymark\.txt”/)).toBeVisible();
    expect(shared).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Share…" }));
    expect(await screen.findByText(/^It was shared with nobody\./)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Share…" }));
    expect(await screen.findByText(/was handed to the app that you chose/)).toBeVisible();
    expect(shared.at(-1)).toMatchObject({ name: "our-school-2026-03-12.waymark.txt", type: "text/plain" });
    expect(await shared.at(-1)!.text()).toBe(await downloads[0]!.text());
    // Both stand outside from now on.
    await waitFor(async () =>
      expect((await device().departures.toArray()).map(({ fileName }) => fileName).sort()).toEqual([
        "our-school-2026-03-12.waymark.json",
        "our-school-2026-03-12.waymark.txt",
      ]),
    );
  });

  test("saves a file called after it and the day, and remembers what stands in it", async () => {
    const downloads = catchDownloads();
    await startsWithPhoto();
    await addPerson("Ann");
    await save();
    const said = await screen.findByText(/was handed to this browser’s downloads/);
    expect(said).toHaveTextContent(/^“our-school-2026-03-12\.waymark\.json” \(\d+ kB\)/);
    expect(downloads.map(({ name }) => name)).toEqual(["our-school-2026-03-12.waymark.json"]);
    const written = JSON.parse(await downloads[0]!.text()) as Written;
    const entries = await readEntries(device(), SCHOOL);
    expect(written.entries.map(({ id }) => id)).toEqual(entries.map(({ id }) => id).sort());
    expect(written.evidence).toMatchObject([{ data: Buffer.from(photo).toString("base64") }]);
    expect(written.exportedBy).toBe("Ann");
    await waitFor(async () =>
      expect(await listSafekeeping(device())).toEqual([
        { journey: SCHOOL, entriesInFile: entries.length, exportedAt: Date.now() },
      ]),
    );
  });

  test("made to be shown holds only what may be shown, says so, and is no safe copy", async () => {
    const downloads = catchDownloads();
    await startsWithPhoto();
    const ann = person("Ann");
    await writes(ann, keeps("plan", { kind: "note", text: "A plan for everybody" }));
    await writes(ann, (journal, writer) => [sayShowing(journal, writer, evidenceId("plan"), "nobody")]);
    const user = openApp(EXPORT_AT);
    await user.click(await screen.findByRole("radio", { name: /^To show others/ }));
    expect(await screen.findByText("The one piece that may be shown goes in.")).toBeVisible();
    expect(screen.getByText(/1 stays here because nobody has said yet who may see it/)).toBeVisible();
    expect(screen.queryByRole("checkbox", { name: "wall" })).not.toBeInTheDocument();
    expect(screen.getByText(/Of what may not be shown nothing stands in it/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Save file" }));
    await screen.findByText(/was handed to this browser’s downloads/);
    expect(downloads[0]!.name).toBe("our-school-to-show-2026-03-12.waymark.json");
    const text = await downloads[0]!.text();
    expect(text).toContain("A plan for everybody");
    expect(text).not.toMatch(/wall|We saw it|"Ann"/);
    expect(await listSafekeeping(device())).toEqual([]);

    await user.click(screen.getByRole("checkbox", { name: "Reasons" }));
    await user.click(screen.getByRole("checkbox", { name: "plan" }));
    await user.click(screen.getByRole("button", { name: "Save file" }));
    await waitFor(() => expect(downloads).toHaveLength(2));
    const other = await downloads[1]!.text();
    expect(other).toContain("We saw it.");
    expect(other).not.toMatch(/A plan for everybody|"name"/);
  });

  test("leaves the bytes of evidence out where told to", async () => {
    const downloads = catchDownloads();
    await startsWithPhoto();
    const user = openApp(EXPORT_AT);
    await user.click(await screen.findByRole("checkbox", { name: "Evidence files" }));
    await user.click(screen.getByRole("button", { name: "Save file" }));
    await screen.findByText(/was handed to this browser’s downloads/);
    const written = JSON.parse(await downloads[0]!.text()) as Written;
    expect(written.evidence).toHaveLength(1);
    expect(written.evidence[0]).not.toHaveProperty("data");
  });

  test("puts other journeys of this device into the same file", async () => {
    const downloads = catchDownloads();
    await startsJourney();
    await startsJourney({ title: "Our district", by: person("Bob", MARCH, journeyId("our-district")) });
    await startsJourney({ title: "My own", by: person("Cy", MARCH, journeyId("my-own")) });
    const user = openApp(EXPORT_AT);
    const others = within(await screen.findByRole("group", { name: "Put other journeys in the same file" }));
    expect(others.getAllByRole("checkbox")).toHaveLength(2);
    await user.click(others.getByRole("checkbox", { name: "Our district" }));
    await user.click(screen.getByRole("button", { name: "Save file" }));
    await screen.findByText(/was handed to this browser’s downloads/);
    expect(downloads[0]!.name).toBe("our-school-and-1-more-2026-03-12.waymark.json");
    const written = JSON.parse(await downloads[0]!.text()) as Written;
    expect(written.journeys.map(({ title }) => title).sort()).toEqual(["Our district", "Our school"]);
  });

  test("carries the sealed ballots of journeys that are elsewhere with everything, and lists none of those", async () => {
    const downloads = catchDownloads();
    await startsJourney();
    await startsJourney({ title: "My own", by: person("Cy", MARCH, journeyId("my-own")) });
    const ballot = readBallotEntry(await sealedBallot(earnedAll("Bo")))!;
    const elsewhere = ballotEntry({ ...ballot, journey: journeyId("elsewhere") });
    await takeBallots(device(), [elsewhere]);
    const user = openApp(EXPORT_AT);
    const others = within(await screen.findByRole("group", { name: "Put other journeys in the same file" }));
    expect(others.getAllByRole("checkbox")).toHaveLength(1);
    expect(screen.queryByText(/^Sealed ballots that were given/)).toBeNull();
    await user.click(others.getByRole("checkbox", { name: "My own" }));
    expect(screen.getByText(/^Sealed ballots that were given on this device/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Save file" }));
    await screen.findByText(/was handed to this browser’s downloads/);
    const written = JSON.parse(await downloads[0]!.text()) as Written;
    expect(written.entries.map(({ id }) => id)).toContain(elsewhere.id);
  });

  test("says of files that have not arrived here that they cannot be put in", async () => {
    const ann = await startsJourney();
    const content = {
      kind: "file",
      hash: await sha256OfBytes(photo),
      name: "wall.jpg",
      type: "",
      size: 9,
    } as const;
    await writes(ann, keeps("wall", content));
    openApp(EXPORT_AT);
    expect(await screen.findByText(/^1 evidence file has not arrived on this device/)).toBeVisible();
    expect(screen.getByText("There are no evidence files.")).toBeVisible();
    expect(screen.getByRole("checkbox", { name: "Evidence files" })).toBeDisabled();
  });

  test("does not call itself whole where some of what came before has not arrived here", async () => {
    const ann = await startsJourney();
    await writes(ann, answers("in-progress"));
    await writes(ann, answers("earned"));
    const entries = await readEntries(device(), SCHOOL);
    const before = new Set(entries.flatMap(({ after }) => after));
    const packs = await device().packs.toArray();
    await device().packs.bulkPut(
      packs.map((pack) => ({ ...pack, entries: pack.entries.filter(({ id }) => !before.has(id)) })),
    );
    await device().summaries.toCollection().modify({ revision: -1 });
    openApp(EXPORT_AT);
    expect(await screen.findByText(/so it is not the whole history, and no safe copy/)).toBeVisible();
    expect(
      await screen.findByText(/some of what came before has not arrived on this device\./),
    ).toBeVisible();
    expect(screen.queryByText(/This is also the safe copy/)).not.toBeInTheDocument();
  });

  test("can be saved once more where the browser had asked for something first", async () => {
    const downloads = catchDownloads();
    await startsJourney();
    const user = await save();
    const again = await screen.findByRole("button", { name: "Save it again" });
    expect(screen.getByText("Written and verified").closest("[tabindex]")).toHaveFocus();
    await user.click(again);
    expect(downloads).toHaveLength(2);
    expect(await downloads[1]!.text()).toBe(await downloads[0]!.text());
  });

  test("says when it could not be noted, the first time and once more, and when it could after all", async () => {
    const downloads = catchDownloads();
    await startsJourney();
    const freeDisk = fillDisk("safekeeping", "put throws", 2);
    const user = await save();
    expect(await screen.findByText(/If it is not there/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Save it again" }));
    expect(await screen.findByText(/could not note that on this device/)).toBeVisible();
    freeDisk();
    await user.click(screen.getByRole("button", { name: "Save it again" }));
    expect(await screen.findByText(/If it is not there/)).toBeVisible();
    expect(downloads).toHaveLength(3);
  });

  test("ends in a sentence where the browser does not take the file", async () => {
    const create = vi.spyOn(URL, "createObjectURL").mockImplementation(() => {
      throw new Error("no memory for it");
    });
    onTestFinished(() => create.mockRestore());
    await startsJourney();
    await save();
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "No file was saved: the browser could not write it (no memory for it).",
    );
    expect(await listSafekeeping(device())).toEqual([]);
  });

  test("ends in a sentence where the work breaks in a way that nobody expected, and can be tried again", async () => {
    const told = vi.spyOn(console, "error").mockImplementation(() => {});
    onTestFinished(() => told.mockRestore());
    catchDownloads();
    await startsJourney();
    const where = vi.spyOn(device().packs, "where").mockImplementation(() => {
      throw new TypeError("a fault of ours");
    });
    const user = openApp(EXPORT_AT);
    expect(await screen.findByText(/^This device’s storage did not say how large they are/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Save file" }));
    expect(await screen.findByRole("alert")).toHaveTextContent(/could not write it \(a fault of ours\)/);
    where.mockRestore();
    await user.click(screen.getByRole("button", { name: "Save file" }));
    expect(await screen.findByText(/was handed to this browser’s downloads/)).toBeVisible();
  });

  test("says which evidence file it cannot read, and saves nothing", async () => {
    const downloads = catchDownloads();
    await startsWithPhoto();
    await device().chunks.clear();
    await save();
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "No file was saved: the evidence file “wall.jpg” is damaged on this device. Export without evidence files, or add the same file once more, which mends it.",
    );
    expect(downloads).toEqual([]);
    expect(await listSafekeeping(device())).toEqual([]);
  });
});
