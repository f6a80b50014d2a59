import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { markAsExample } from "../../src/domain/journey";
import { changeStatus } from "../../src/domain/record";
import type { Status } from "../../src/domain/status";
import { competencyRef } from "../../src/domain/framework";
import { addPerson } from "../../src/state/people";
import { useVisit } from "../../src/state/visit";
import { readEntries } from "../../src/storage/journals";
import { readFile } from "../../src/storage/files";
import { bytesToldBy } from "../support/databases";
import { device, leave, newDevice, openApp, reopenApp } from "../support/screensApp";
import { answers, BUY_IN_AT, SCHOOL, startsJourney, writes } from "../support/screensJourneys";
import { catchDownloads, type Downloaded } from "./downloads";
import { photo, startsWithPhoto } from "./importing";
import { sha256OfBytes } from "../../src/lib/hash";
import "../../src/features/device/EndOfDayScreen";
import "../../src/features/device/RehearsalScreen";
import "../../src/app/AfterFirstView";

const list = async () => within(await screen.findByRole("list", { name: /^Ready for a day/ }));
const row = async (name: string) =>
  within((await list()).getByRole("heading", { name: new RegExp(`^${name}`) }).closest("li")!);

const says = (answers: Record<string, unknown>) => {
  for (const [name, value] of Object.entries(answers))
    Object.defineProperty(navigator, name, { value, configurable: true });
};

/** A browser that promises to keep the storage or not, with a camera or without. */
function browserSays(persisted: boolean, cameras: readonly object[]) {
  says({
    storage: {
      persisted: () => Promise.resolve(persisted),
      estimate: () => Promise.resolve({ usage: 5_000_000, quota: 10 ** 10 }),
    },
    mediaDevices: { getUserMedia: () => undefined, enumerateDevices: () => Promise.resolve(cameras) },
    permissions: { query: () => Promise.resolve({ state: "granted" }) },
  });
}

afterEach(() => {
  for (const name of ["storage", "mediaDevices", "permissions", "standalone"])
    Reflect.deleteProperty(navigator, name);
});

describe("the ready-list", () => {
  test("counts what is to do, and says of each point how it is and what helps", async () => {
    browserSays(false, []);
    await startsJourney();
    openApp("/device");
    expect(await screen.findByRole("heading", { name: /^\d things to do$/ })).toBeVisible();
    expect((await row("Works without a network To do")).getByText(/Stay online for a moment/)).toBeVisible();
    expect((await row("Kept by the browser")).getByRole("button", { name: "Ask now" })).toBeVisible();
    expect((await row("Camera As you like")).getByText(/can still be chosen from files/)).toBeVisible();
    const backup = await row("Last verified backup To do");
    expect(
      backup.getByText(/^None was saved from this device yet\. \d changes stand in no file/),
    ).toBeVisible();
    expect(backup.getByRole("link", { name: "Save everything" })).toHaveAttribute(
      "href",
      "/device/end-of-day",
    );
  });

  test("says of an empty device why there is nothing to keep: only the example, or what was lost and what brings it back", async () => {
    const ann = await startsJourney();
    await writes(ann, (journal, writer) => [markAsExample(journal, writer)]);
    openApp("/device");
    expect((await row("Last verified backup Ready")).getByText(/only the example/)).toBeVisible();
    expect((await row("Clock As you like")).getByText(/Is that right\?$/)).toBeVisible();
    const kept = { journeys: 2, since: Date.UTC(2026, 7, 14), file: "willow.waymark.json", fileAt: 1 };
    useVisit.setState({ gate: { type: "lost", kept } });
    await (await list()).findByText(/They are gone from it\./);
    const backup = await row("Last verified backup To do");
    expect(backup.getByText(/“willow\.waymark\.json” was the last file/)).toBeVisible();
    expect(backup.getByRole("link", { name: "Import a snapshot" })).toHaveAttribute("href", "/import");
    useVisit.setState({ gate: undefined });
  });

  test("says that the device is ready when nothing is left to do, and prints under the name that was given", async () => {
    browserSays(true, [{ kind: "videoinput" }]);
    says({ standalone: true });
    await addPerson("Ann");
    const print = vi.fn<() => void>();
    Object.defineProperty(window, "print", { value: print, configurable: true });
    const user = openApp("/device");
    expect(await screen.findByRole("heading", { name: "1 thing to do" })).toBeVisible();
    useVisit.getState().set({ offline: "ready" });
    expect(await screen.findByRole("heading", { name: "Ready for the retreat" })).toBeVisible();
    await user.type(await screen.findByRole("textbox", { name: "Name of this device" }), "Tablet 7");
    await user.click(screen.getByRole("button", { name: "Print this list" }));
    expect(print).toHaveBeenCalledOnce();
    expect(await screen.findByText("Tablet 7")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Print a list for 12 tablets" }));
    expect(screen.getByRole("rowheader", { name: "12", hidden: true })).toBeInTheDocument();
  });
});

describe("the end of the day", () => {
  async function savesEverything(user: ReturnType<typeof openApp>, downloads: readonly Downloaded[]) {
    await user.click(await screen.findByRole("button", { name: "Save everything" }));
    expect(await screen.findByText("Not saved yet: say where it goes")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "To the downloads" }));
    await screen.findByRole("heading", { name: /“everything-.*”/ });
    return downloads.at(-1)!;
  }

  test("hazard 4: a device that is wiped at sign-out offers to save, and its one file brings all of it back on an empty one", async () => {
    const downloads = catchDownloads();
    await startsWithPhoto();
    let user = openApp("/device");
    await user.click(await screen.findByRole("radio", { name: "Yes, it is wiped" }));
    expect(await screen.findByText("Save everything before anyone signs out")).toBeVisible();
    user = await reopenApp("/");
    const reminder = within(await screen.findByRole("complementary", { name: "Not in a file yet" }));
    await user.click(reminder.getByRole("link", { name: "End of the day" }));
    const saved = await savesEverything(user, downloads);
    expect(screen.getByRole("heading", { name: /is still on this device alone\.$/ })).toBeVisible();
    expect(screen.getByText(/handed to the downloads, and they are wiped too/)).toBeVisible();
    await reopenApp("/device");
    const backup = await row("Last verified backup To do");
    expect(backup.getByText(/Put that file on a stick/)).toBeVisible();
    const before = await readEntries(device(), SCHOOL);

    await leave();
    await newDevice();
    user = openApp("/import");
    const file = new File([await saved.text()], saved.name);
    await user.upload(await screen.findByLabelText("Snapshot file"), file);
    await user.click(await screen.findByRole("button", { name: "Import" }));
    await waitFor(async () => expect(await readEntries(device(), SCHOOL)).toHaveLength(before.length));
    const after = await readEntries(device(), SCHOOL);
    expect(after.map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort());
    const kept = await readFile(device(), await sha256OfBytes(photo), "image/jpeg");
    expect(bytesToldBy(await kept!.arrayBuffer())).toBe(bytesToldBy(photo.buffer));
  });

  test("ends with where it all is, and a rehearsal of that file tells what was written since", async () => {
    const downloads = catchDownloads();
    const bob = await startsWithPhoto();
    let user = openApp("/device/end-of-day");
    const saved = await savesEverything(user, downloads);
    expect(screen.getByText("You can sign out now.")).toBeVisible();
    const file = new File([await saved.text()], saved.name);

    user = await reopenApp("/device/rehearsal");
    await user.upload(await screen.findByLabelText("Backup file"), file);
    expect(await screen.findByRole("heading", { name: "This backup brings everything back" })).toBeVisible();
    await writes(bob, answers("in-progress", "Not all of us yet."));
    await user.upload(screen.getByLabelText("Backup file"), file);
    expect(
      await screen.findByRole("heading", { name: "This backup does not bring everything back" }),
    ).toBeVisible();
    await screen.findByRole("rowheader", { name: "Stakeholder Buy-In" });
    expect(screen.getAllByRole("cell").map(({ textContent }) => textContent)).toEqual([
      "In progress",
      "Earned",
    ]);
    expect(screen.getByText("2 changes here are not in the backup.")).toBeVisible();

    await user.upload(screen.getByLabelText("Backup file"), new File(["{"], "cut.waymark.json"));
    expect(await screen.findByRole("alert")).toHaveTextContent(/\S/);
  });
});

describe("the reminder", () => {
  const reminder = () => screen.queryByRole("complementary", { name: "Not in a file yet" });
  const changes = async (
    by: Awaited<ReturnType<typeof startsJourney>>,
    count: number,
    status: Status = "earned",
  ) => {
    await writes(by, (journal, writer) =>
      Array.from({ length: count }, (_, n) => competencyRef("mtc-k12-jml", `a-domain/c-${n}`)).flatMap(
        (ref) => changeStatus(journal, writer, ref, { status, why: "" }),
      ),
    );
  };

  test("hazard 4: comes by how much stands in no file, can be put off by so much more, and speaks of no example", async () => {
    const ann = await startsJourney();
    await changes(ann, 20);
    const user = openApp("/");
    await screen.findByText(/stand on this device alone\.$/);
    expect(within(reminder()!).getByRole("link", { name: "Save to a file" })).toHaveAttribute(
      "href",
      `/journeys/${SCHOOL}/export`,
    );
    await user.click(within(reminder()!).getByRole("button", { name: "Later, after 20 more" }));
    await waitFor(() => expect(reminder()).toBeNull());
    await reopenApp(BUY_IN_AT);
    await screen.findByRole("radiogroup", { name: "Status" });
    await changes(ann, 20, "in-progress");
    await reopenApp("/");
    await screen.findByText(/stand on this device alone\.$/);
    await writes(ann, (journal, writer) => [markAsExample(journal, writer)]);
    await waitFor(() => expect(reminder()).toBeNull());
  });
});
