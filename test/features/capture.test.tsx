import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, test } from "vitest";
import { readEvidence } from "../../src/domain/evidence";
import type { EvidenceId } from "../../src/domain/ids";
import { sayShowing } from "../../src/domain/showing";
import { sha256OfText } from "../../src/lib/hash";
import { readFile } from "../../src/storage/files";
import { fillDisk } from "../support/databases";
import { answer, chooseFiles, fileOf, press, waiting, waits } from "../support/capturing";
import { address, device, message, openApp, reopenApp, shownOnce } from "../support/screensApp";
import {
  BUY_IN,
  BUY_IN_AT,
  journalOf,
  keeps,
  SCHOOL,
  startsJourney,
  writes,
} from "../support/screensJourneys";
import "../../src/features/capture/CaptureScreen";

const FOR_BUY_IN = `journey=${SCHOOL}&competency=purpose-and-vision%2Fstakeholder-buy-in`;
const items = async () => readEvidence(await journalOf());
const tiles = () => within(screen.getByRole("region", { name: "Caught" })).findAllByRole("button");

let by: Awaited<ReturnType<typeof startsJourney>>;
beforeEach(async () => {
  by = await startsJourney();
});

describe("capture", () => {
  test("takes several files into the tray at once, asks once who may see them, and places them in one go", async () => {
    const user = openApp(`/capture?kind=file&${FOR_BUY_IN}`);
    await shownOnce();
    await chooseFiles(user, fileOf("plan.txt", "A plan"), fileOf("minutes.txt", "Minutes"));
    await waitFor(async () => expect(await waiting()).toHaveLength(2));
    expect(await screen.findByText("2 caught")).toBeVisible();
    expect(screen.getByText(/^Not answered yet: kept here/)).toBeVisible();
    await answer(user, "They agree");
    await waitFor(async () =>
      expect((await waiting()).map(({ showing }) => showing)).toEqual(["consented", "consented"]),
    );
    const caught = await waiting();
    await press(user, "Save");

    expect(await message().findByText("2 pieces saved in “Our school”.")).toBeVisible();
    expect(address()).toBe(BUY_IN_AT);
    expect(await waiting()).toEqual([]);
    expect(await device().waitingBytes.count()).toBe(0);
    const saved = await items();
    expect(saved.map(({ id }) => id).sort()).toEqual(caught.map(({ id }) => id).sort());
    for (const item of saved) expect(item).toMatchObject({ serves: [BUY_IN], showing: "consented" });
    expect(await (await readFile(device(), sha256OfText("A plan"), "text/plain"))!.text()).toBe("A plan");
    expect(new Set(saved.map(({ added }) => added.entry.sitting)).size).toBe(1);
  });

  test("takes what was saved out of the journey and back into the tray by Undo, and it can be saved again", async () => {
    await waits({ bytes: "The wall" });
    const user = openApp(`/capture?${FOR_BUY_IN}`);
    await press(user, "Save");
    await user.click(await message().findByRole("button", { name: "Undo" }));
    await waitFor(async () => expect(await waiting()).toHaveLength(1));
    await waitFor(async () => expect(await items()).toEqual([]));
    await reopenApp(`/capture?${FOR_BUY_IN}`);
    await press(user, "Save");
    await waitFor(async () => expect((await items()).map(({ title }) => title)).toEqual(["Wall"]));
    expect(await waiting()).toEqual([]);
  });

  test("waits for all files that were chosen before it saves", async () => {
    const user = openApp(`/capture?kind=file&${FOR_BUY_IN}`);
    await shownOnce();
    const files = Array.from({ length: 8 }, (_, n) => fileOf(`plan ${n}.txt`, `Plan ${n}`));
    await chooseFiles(user, ...files);
    await press(user, "Save");
    expect(await message().findByText("8 pieces saved in “Our school”.")).toBeVisible();
    expect(await items()).toHaveLength(8);
    expect(await waiting()).toEqual([]);
  });

  test("keeps a half-written note over a closed page, and saving takes it along without its being added", async () => {
    let user = openApp(`/capture?kind=note&${FOR_BUY_IN}`);
    await user.type(await screen.findByRole("textbox", { name: "Note" }), "Advisory plans its own Fridays.");
    user = await reopenApp();
    expect(await screen.findByDisplayValue("Advisory plans its own Fridays.")).toBeVisible();
    await press(user, "Save");
    await waitFor(async () => expect(await items()).toHaveLength(1));
    expect((await items())[0]).toMatchObject({
      content: { kind: "note", text: "Advisory plans its own Fridays." },
      serves: [BUY_IN],
      showing: undefined,
    });
  });

  test("leaves what is placed later in the tray, and says so on the list of journeys", async () => {
    await waits();
    const user = openApp(`/capture?${FOR_BUY_IN}`);
    await screen.findByText("1 caught");
    await press(user, "Place later");
    expect(await message().findByText("1 piece left in “Not placed yet”.")).toBeVisible();
    expect(await waiting()).toHaveLength(1);
    expect(await items()).toEqual([]);
    await reopenApp("/");
    const line = await screen.findByRole("link", { name: "1 not placed yet" });
    expect(line).toHaveAttribute("href", "/tray");
    await reopenApp(`/capture?${FOR_BUY_IN}`);
    expect(await screen.findByRole("link", { name: "1 more is not placed yet" })).toBeVisible();
    expect(screen.queryByText("1 caught")).not.toBeInTheDocument();
  });

  test("asks anew who may see what is caught after it was said that it may be shown", async () => {
    await waits({ showing: "nobody" });
    const user = openApp(`/capture?kind=file&${FOR_BUY_IN}`);
    await screen.findByText("1 caught");
    await chooseFiles(user, fileOf("plan.txt", "A plan"));
    await screen.findByText("2 caught");
    expect(screen.getByText("1 is not answered yet. A tap answers for all of them.")).toBeVisible();
    expect((await waiting()).map(({ showing }) => showing)).toEqual(["nobody", undefined]);
  });

  test("answers for a single one, and lets it be given up and taken back", async () => {
    await waits();
    await waits({ title: "Door", caughtAt: Date.now() + 1 });
    const user = openApp(`/capture?${FOR_BUY_IN}`);
    const [, door] = await waitFor(async () => {
      const both = await tiles();
      expect(both).toHaveLength(2);
      return both;
    });
    await user.click(door!);
    const panel = within(await screen.findByRole("region", { name: "What to do with “Door”" }));
    await user.click(panel.getByRole("radio", { name: "They do not agree" }));
    await waitFor(async () =>
      expect((await waiting()).map(({ showing }) => showing)).toEqual([undefined, "refused"]),
    );
    await user.click(panel.getByRole("button", { name: "Give up" }));
    await screen.findByText("1 caught");
    await user.click(await message().findByRole("button", { name: "Undo" }));
    await screen.findByText("2 caught");
    expect((await waiting()).map(({ title }) => title)).toEqual(["Wall", "Door"]);
  });

  test("places on the competencies that are chosen, and finds them by name", async () => {
    await waits({ serves: [] });
    const user = openApp(`/capture?journey=${SCHOOL}`);
    await press(user, "Choose a competency");
    await user.type(await screen.findByRole("searchbox", { name: "Find a competency" }), "buy-in");
    expect(screen.queryByRole("checkbox", { name: "Success Pathways" })).not.toBeInTheDocument();
    await user.click(await screen.findByRole("checkbox", { name: "Stakeholder Buy-In" }));
    expect(
      await screen.findByRole("button", { name: "Do not place it on “Stakeholder Buy-In”" }),
    ).toBeVisible();
    await waitFor(async () => expect((await waiting())[0]).toMatchObject({ serves: [BUY_IN] }));
    await press(user, "Save");
    await waitFor(async () => expect((await items())[0]).toMatchObject({ serves: [BUY_IN] }));
  });

  test("only takes off the tray what stands in the journey under its id already", async () => {
    const row = await waits({ bytes: "The wall" });
    await writes(by, keeps(row.id, row.content, [BUY_IN], "Wall"));
    const before = (await journalOf()).entriesById.size;
    const user = openApp(`/capture?${FOR_BUY_IN}`);
    await press(user, "Save");
    await waitFor(async () => expect(await waiting()).toEqual([]));
    expect((await journalOf()).entriesById.size).toBe(before);
  });

  test("notices a file that is in the journey already, and places that one, or keeps both", async () => {
    const row = await waits({ bytes: "The wall" });
    await writes(by, keeps("first", row.content, [], "Planning wall"));
    const user = openApp(`/capture?${FOR_BUY_IN}`);
    expect(await screen.findByText("“Wall” is already here as “Planning wall”.")).toBeVisible();
    await press(user, "Save");
    await waitFor(async () => expect(await waiting()).toEqual([]));
    expect(await items()).toMatchObject([{ title: "Planning wall", serves: [BUY_IN] }]);

    await waits({ bytes: "The wall" });
    await reopenApp(`/capture?${FOR_BUY_IN}`);
    await user.click(await screen.findByRole("radio", { name: "Keep both" }));
    await press(user, "Save");
    await waitFor(async () => expect(await items()).toHaveLength(2));
  });

  test("lets a no that waits hold for the same file in the journey, and describes it where nothing was said", async () => {
    const row = await waits({ bytes: "The wall", showing: "refused" });
    await writes(by, keeps("first", row.content, [], "Planning wall"));
    await writes(by, (journal, writer) => [sayShowing(journal, writer, "first" as EvidenceId, "consented")]);
    const user = openApp(`/capture?${FOR_BUY_IN}`);
    await screen.findByText("“Wall” is already here as “Planning wall”.");
    await user.type(screen.getByRole("textbox", { name: "One line about it" }), "In the hall");
    await press(user, "Save");
    await waitFor(async () => expect(await waiting()).toEqual([]));
    expect(await items()).toMatchObject([{ showing: "refused", caption: "In the hall", serves: [BUY_IN] }]);
    await user.click(await message().findByRole("button", { name: "Undo" }));
    await waitFor(async () =>
      expect(await items()).toMatchObject([{ showing: "consented", caption: "", serves: [] }]),
    );
    expect(await waiting()).toMatchObject([{ showing: "refused" }]);
  });

  test("says so where there is no room, and keeps all of it waiting", async () => {
    await waits({ bytes: "The wall" });
    const user = openApp(`/capture?${FOR_BUY_IN}`);
    await screen.findByText("1 caught");
    const free = fillDisk("packs", "the commit fails");
    await press(user, "Save");
    expect(await message().findByText(/the device has no space left/)).toBeVisible();
    free();
    expect(await waiting()).toHaveLength(1);
    expect(await items()).toEqual([]);
    expect(await device().files.count()).toBe(0);
  });

  test("works without a camera: it says why, and the device's own camera is there", async () => {
    openApp("/capture?kind=photo");
    expect(await screen.findByText(/^This browser cannot show the camera in a page/)).toBeVisible();
    const own = screen.getByLabelText("Use this device’s own camera");
    expect(own).toHaveAttribute("capture", "environment");
    expect(own).toHaveAttribute("accept", "image/*");
  });

  test("is left for later where nothing can be written to", async () => {
    await waits({ journey: "", serves: [] });
    await device().summaries.update(SCHOOL, { readOnly: true });
    openApp(`/capture?${FOR_BUY_IN}`);
    expect(await screen.findByText(/is only read on this device/)).toBeVisible();
    expect(await screen.findByRole("button", { name: "Place later" })).toBeEnabled();
  });
});
