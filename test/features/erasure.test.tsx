import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, test } from "vitest";
import { takeErasureBack } from "../../src/domain/erasure";
import { describeEvidence } from "../../src/domain/evidenceTelling";
import { readEvidence } from "../../src/domain/evidence";
import { evidenceThing } from "../../src/domain/thing";
import { formatDay } from "../../src/lib/format";
import { savePerson } from "../../src/storage/device";
import { readJournal } from "../../src/storage/journals";
import { evidenceId, journeyId } from "../support/entries";
import { device, leave, message, newDevice, openApp, reopenApp, settled } from "../support/screensApp";
import {
  answers,
  BUY_IN_AT,
  journalOf,
  keeps,
  person,
  SCHOOL,
  startsJourney,
  writes,
} from "../support/screensJourneys";
import { choose, preview, snapshotText, startsWithPhoto } from "./importing";
import "../../src/features/erasure/EraseEvidenceScreen";
import "../../src/features/erasure/ErasePersonScreen";
import "../../src/features/erasure/ErasuresScreen";

const WALL_AT = `/journeys/${SCHOOL}/evidence/wall`;
const day = () => formatDay(Date.now());

const tap = async (user: ReturnType<typeof openApp>, name: string | RegExp, role = "button") =>
  user.click(await screen.findByRole(role, { name }));

/** What stands in the journey as this device shows it. */
const shown = async () => readEvidence((await readJournal(device(), SCHOOL))!);

/** Every row of every table, as text. */
async function allRows(): Promise<string> {
  const rows = await Promise.all(device().tables.map((table) => table.toArray()));
  return JSON.stringify(rows);
}

describe("a piece of evidence", () => {
  test("is erased in two steps: told what goes, out of sight, taken back, and then gone from every store", async () => {
    const bob = await startsWithPhoto();
    await writes(bob, (journal, writer) => [
      describeEvidence(journal, writer, evidenceId("wall"), "caption", "Mira at the planning wall"),
    ]);
    const user = openApp(WALL_AT);
    await tap(user, "Erase for good…", "link");
    expect(await screen.findByRole("heading", { level: 2, name: "Erase for good: “wall”" })).toBeVisible();
    const goes = within(await screen.findByRole("region", { name: "What goes" }));
    expect(goes.getByText(/^4 entries: all that was ever written about it/)).toBeVisible();
    expect(goes.getByText("wall.jpg")).toBeVisible();
    const outside = within(screen.getByRole("region", { name: "What Waymark cannot reach" }));
    expect(outside.getByText(/^Waymark knows of no file that left this device/)).toBeVisible();

    await tap(user, "Erase");
    const heading = await screen.findByRole("heading", { level: 2, name: "This is out of sight now" });
    expect(heading).toHaveFocus();
    expect(await message().findByText("“wall” is out of sight on this device.")).toBeVisible();
    expect(screen.getByText(/^It goes for good in 30 days, on /)).toBeVisible();
    expect(await shown()).toEqual([]);

    await tap(user, /^Take it back/);
    expect(await screen.findByRole("heading", { level: 2, name: "Erase for good: “wall”" })).toBeVisible();
    expect(await shown()).toHaveLength(1);

    await tap(user, "Erase");
    await tap(user, /^Erase it now…/);
    expect(screen.getByText("Erase it now, without waiting?")).toHaveFocus();
    await tap(user, "Erase it now");
    expect(await screen.findByRole("heading", { level: 2, name: "This is erased for good" })).toBeVisible();
    expect(await screen.findByRole("heading", { name: "What Waymark cannot reach" })).toBeVisible();
    await settled();
    const rows = await allRows();
    expect(rows).not.toContain("planning wall");
    expect(rows).not.toContain("wall.jpg");

    await reopenApp(WALL_AT);
    expect(await screen.findByRole("heading", { name: `Erased on ${day()}` })).toBeVisible();
    await reopenApp("/device/erasures");
    const gone = within(await screen.findByRole("region", { name: "Gone" }));
    expect(gone.getByText("A piece of evidence")).toBeVisible();
    expect(gone.getByText(`Erased for good on ${day()}.`)).toBeVisible();
  });

  test("takes its file with it wherever else that is named, and says so there before and after", async () => {
    const bob = await startsWithPhoto();
    const content = (await shown())[0]!.content!;
    await writes(bob, keeps("again", content, [], "The wall once more"));
    const user = openApp(`${WALL_AT}/erase`);
    const also = within(await screen.findByRole("region", { name: "The same file elsewhere" }));
    expect(also.getByRole("link", { name: "“The wall once more”" })).toBeVisible();
    await tap(user, "Erase");
    await screen.findByRole("heading", { level: 2, name: "This is out of sight now" });
    await reopenApp(`/journeys/${SCHOOL}/evidence/again`);
    expect(await screen.findByText(/^This file was erased on this device on /)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Download" })).toBeNull();
  });
});

describe("what others ask to erase", () => {
  let asking = "";
  beforeEach(async () => {
    await startsWithPhoto();
    const before = await snapshotText();
    const user = openApp(`${WALL_AT}/erase`);
    await tap(user, "Erase");
    await screen.findByRole("heading", { level: 2, name: "This is out of sight now" });
    asking = await snapshotText();
    await leave();
    // Another device, on which everything stands as it was before.
    await newDevice();
    openApp("/import");
    await user.upload(
      await screen.findByLabelText("Snapshot file"),
      new File([before], "before.waymark.json"),
    );
    await tap(user, "Import");
    await screen.findByRole("heading", { name: "The import is done" });
    await leave();
  });

  test("is told in the preview and on the journey, stays until it is agreed to, and can be kept", async () => {
    const user = await choose(asking);
    expect(await (await preview()).findByText(/asks to erase 1 piece of evidence for good\./)).toBeVisible();
    await tap(user, "Import");
    await screen.findByRole("heading", { name: "The import is done" });
    expect(await shown()).toHaveLength(1);

    await reopenApp(BUY_IN_AT);
    await tap(user, "Look at it", "link");
    const asked = () => screen.findByRole("region", { name: "Asked by others" });
    expect(within(await asked()).getByText("“wall”")).toBeVisible();
    await tap(user, /^Keep it here/);
    const kept = within(await screen.findByRole("region", { name: "Kept here although it was asked for" }));
    await waitFor(() => expect(screen.queryByRole("region", { name: "Asked by others" })).toBeNull());
    expect(await shown()).toHaveLength(1);

    await user.click(await kept.findByRole("button", { name: /^Erase it after all/ }));
    const hidden = within(await screen.findByRole("region", { name: "Out of sight" }));
    await waitFor(async () => expect(await shown()).toEqual([]));
    await user.click(hidden.getByRole("button", { name: /^Keep it here after all/ }));
    await waitFor(async () => expect(await shown()).toHaveLength(1));
  });

  test("and somebody takes back elsewhere is told on the journey, and in sight again only when that is agreed to", async () => {
    let user = await choose(asking);
    await tap(user, "Import");
    await screen.findByRole("heading", { name: "The import is done" });
    user = await reopenApp("/device/erasures");
    await tap(user, /^Erase it here too/);
    await screen.findByRole("region", { name: "Out of sight" });
    await writes(person("Bo Lund"), (journal, writer) => [
      takeErasureBack(journal, writer, evidenceThing(evidenceId("wall"))),
    ]);
    expect(await shown()).toEqual([]);

    user = await reopenApp(BUY_IN_AT);
    expect(
      await screen.findByText(/^Bo Lund took back the wish to erase 1 piece of evidence\./),
    ).toBeVisible();
    await tap(user, "Look at it", "link");
    const back = within(await screen.findByRole("region", { name: "Taken back elsewhere" }));
    expect(back.getByText(/It stays out of sight on this device until you decide\.$/)).toBeVisible();
    await user.click(back.getByRole("button", { name: /^Show it again/ }));
    await waitFor(async () => expect(await shown()).toHaveLength(1));
  });
});

test("what others ask tells which other item names the file, and can be agreed to for this alone", async () => {
  const bob = await startsWithPhoto();
  const content = (await shown())[0]!.content!;
  await writes(bob, keeps("again", content, [], "The wall once more"));
  const before = await snapshotText();
  let user = openApp(`${WALL_AT}/erase`);
  await tap(user, "Erase");
  await screen.findByRole("heading", { level: 2, name: "This is out of sight now" });
  const asking = await snapshotText();
  await leave();
  await newDevice();
  for (const file of [before, asking]) {
    user = await choose(file);
    await tap(user, "Import");
    await screen.findByRole("heading", { name: "The import is done" });
    await leave();
  }
  user = openApp(WALL_AT);
  expect(await screen.findByText("Also named by:")).toBeVisible();
  expect(screen.getByRole("link", { name: "“The wall once more”" })).toBeVisible();
  user = await reopenApp("/device/erasures");
  const asked = within(await screen.findByRole("region", { name: "Asked by others" }));
  expect(await asked.findByRole("link", { name: "“The wall once more”" })).toBeVisible();
  expect(asked.getByText(/^The file goes there too/)).toBeVisible();
  await user.click(asked.getByRole("button", { name: /^Only this, keep the file elsewhere/ }));
  await screen.findByRole("region", { name: "Out of sight" });
  await reopenApp(`/journeys/${SCHOOL}/evidence/again`);
  expect(await screen.findByRole("button", { name: "Download" })).toBeVisible();
  expect(screen.queryByText(/^This file was erased/)).toBeNull();
});

test("what is erased elsewhere and never was here is kept out when somebody says so, and can be let in again", async () => {
  await startsWithPhoto();
  let user = openApp(`${WALL_AT}/erase`);
  await tap(user, "Erase");
  await tap(user, /^Erase it now…/);
  await tap(user, "Erase it now");
  await screen.findByRole("heading", { level: 2, name: "This is erased for good" });
  const final = await snapshotText();
  await leave();
  await newDevice();
  user = await choose(final);
  await tap(user, "Import");
  await screen.findByRole("heading", { name: "The import is done" });

  user = await reopenApp("/device/erasures");
  const asked = within(await screen.findByRole("region", { name: "Asked by others" }));
  expect(asked.getByText(/Nothing of it is on this device\./)).toBeVisible();
  await user.click(await asked.findByRole("button", { name: /^Keep it out/ }));
  const hidden = within(await screen.findByRole("region", { name: "Out of sight" }));
  await user.click(hidden.getByRole("button", { name: /^Erase it now…/ }));
  await tap(user, "Erase it now");
  const gone = within(await screen.findByRole("region", { name: "Gone" }));
  await user.click(gone.getByRole("button", { name: /^Let it in again/ }));
  expect(await screen.findByText(new RegExp(`You chose on ${day()} to let it in`))).toBeVisible();
});

describe("a person", () => {
  test("loses the name and the reasons, goes off the list, and the texts of others that name them are pointed at", async () => {
    const mira = await startsJourney({ by: person("Mira Okafor") });
    await writes(mira, answers("earned", "My class showed it"));
    await savePerson(device(), { id: mira.author, name: "Mira Okafor", usedAt: 1 });
    await writes(person("Ben"), keeps("note", { kind: "note", text: "Asked Mira Okafor about it" }));
    const user = openApp("/device");
    await tap(user, "Erase for good: Mira Okafor", "link");
    expect(
      await screen.findByRole("heading", { level: 1, name: "Erase a person: Mira Okafor" }),
    ).toBeVisible();
    expect(
      await screen.findByText(/^“Our school”: the name and 1 reason; \d+ other entries stay\.$/),
    ).toBeVisible();
    const texts = within(screen.getByRole("region", { name: "Other texts in which the name stands" }));
    expect(texts.getByRole("link", { name: "Asked Mira Okafor about it" })).toHaveAttribute(
      "href",
      `/journeys/${SCHOOL}/evidence/note`,
    );
    await tap(user, "Erase");
    expect(await screen.findByText("Mira Okafor is out of sight on this device.")).toBeVisible();
    await settled();
    const entries = [...(await readJournal(device(), SCHOOL))!.entriesById.values()];
    expect(JSON.stringify(entries)).not.toContain("My class showed it");
    expect(entries.map(({ value }) => value)).not.toContain("Mira Okafor");
    expect(
      await screen.findByRole("heading", { level: 1, name: "This person is out of sight now" }),
    ).toBeVisible();
    await tap(user, /^Erase it now…/);
    await tap(user, "Erase it now");
    expect(
      await screen.findByRole("heading", { level: 1, name: "This person is erased for good" }),
    ).toBeVisible();
    expect(screen.queryByRole("button", { name: "Erase" })).toBeNull();
    expect(screen.getByText("What Waymark cannot reach")).toBeVisible();
    await reopenApp("/device");
    await screen.findByRole("heading", { name: "Storage" });
    expect(screen.queryByText("Mira Okafor")).toBeNull();
    expect((await journalOf()).entriesById.size).toBeGreaterThan(0);
  });

  test("stays in a journey that is only read here, is told so, and is erased everywhere else", async () => {
    const mira = await startsJourney({ by: person("Mira Okafor") });
    const elm = journeyId("elm");
    await startsJourney({ by: { ...mira, journey: elm }, title: "Elm school" });
    await device().summaries.update(elm, { readOnly: true });
    await savePerson(device(), { id: mira.author, name: "Mira Okafor", usedAt: 1 });
    const user = openApp("/device");
    await tap(user, "Erase for good: Mira Okafor", "link");
    expect(await screen.findByText("They stay in 1 journey that is only read on this device")).toBeVisible();
    expect(screen.getByRole("link", { name: "Elm school" })).toHaveAttribute("href", "/journeys/elm");
    expect(screen.queryByText(/^“Elm school”: the name/)).toBeNull();
    await tap(user, "Erase");
    expect(await screen.findByText("Mira Okafor is out of sight on this device.")).toBeVisible();
    await waitFor(async () => expect(await device().people.get(mira.author)).toBeUndefined());
    expect(screen.queryByRole("alert")).toBeNull();
    expect(await readJournal(device(), elm)).toMatchObject({ entriesById: { size: 4 } });
  });
});
