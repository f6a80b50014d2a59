import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import type { JourneyId } from "../../src/domain/ids";
import { readEvidence } from "../../src/domain/evidence";
import { press, waiting, waits } from "../support/capturing";
import { address, device, message, openApp, shownOnce } from "../support/screensApp";
import {
  BUY_IN,
  BUY_IN_AT,
  journalOf,
  keeps,
  SCHOOL,
  startsJourney,
  writes,
} from "../support/screensJourneys";
import { preview, snapshotText } from "./importing";
import "../../src/features/capture/CaptureScreen";
import "../../src/features/capture/TrayScreen";
import "../../src/features/capture/dropped";
import "../../src/app/AfterFirstView";

const items = async () => readEvidence(await journalOf());

let by: Awaited<ReturnType<typeof startsJourney>>;
beforeEach(async () => {
  by = await startsJourney();
});

describe("the tray", () => {
  test("says that everything is placed where nothing waits", async () => {
    openApp("/tray");
    await shownOnce();
    expect(screen.getByRole("heading", { level: 1, name: "Not placed yet" })).toBeVisible();
    expect(screen.getByRole("heading", { name: "Everything is placed" })).toBeVisible();
    expect(screen.queryByRole("button", { name: "Place them" })).not.toBeInTheDocument();
  });

  test("places several at once, with one answer for all of them", async () => {
    await waits();
    await waits({ title: "Door", serves: [], journey: "", caughtAt: Date.now() + 1 });
    await waits({ title: "Roof", caughtAt: Date.now() + 2 });
    const user = openApp("/tray");
    await user.click(await screen.findByRole("checkbox", { name: "Wall" }));
    await user.click(screen.getByRole("checkbox", { name: "Door" }));
    await press(user, "Place 2 pieces");
    expect(screen.queryByRole("checkbox", { name: "Roof" })).not.toBeInTheDocument();
    await user.click(await screen.findByRole("radio", { name: "Nobody in it" }));
    await waitFor(async () =>
      expect((await waiting()).map(({ showing }) => showing)).toEqual(["nobody", "nobody", undefined]),
    );
    await press(user, "Save");
    expect(await message().findByText("2 pieces saved in “Our school”.")).toBeVisible();
    expect((await waiting()).map(({ title }) => title)).toEqual(["Roof"]);
    const saved = await items();
    expect(saved.map(({ title }) => title).sort()).toEqual(["Door", "Wall"]);
    for (const item of saved) expect(item).toMatchObject({ serves: [BUY_IN], mayBeShown: true });
  });

  test("offers no other journey for what was caught for one that cannot be written in", async () => {
    await waits({ journey: "elsewhere" as JourneyId });
    const user = openApp("/tray");
    await user.click(await screen.findByRole("checkbox", { name: "Wall" }));
    await press(user, "Place 1 piece");
    expect(await screen.findByRole("combobox", { name: "Journey" })).toHaveDisplayValue("Decide later");
    expect(screen.getByRole("button", { name: "Save" })).toBeDisabled();
  });

  test("gives up what is chosen, and takes it back by Undo with its bytes", async () => {
    const row = await waits({ bytes: "The wall" });
    const user = openApp("/tray");
    await user.click(await screen.findByRole("checkbox", { name: "Wall" }));
    await press(user, "Give up");
    expect(await message().findByText("1 piece given up.")).toBeVisible();
    expect(await device().waitingBytes.count()).toBe(0);
    await user.click(message().getByRole("button", { name: "Undo" }));
    await waitFor(async () => expect(await waiting()).toEqual([row]));
    expect(await device().waitingBytes.count()).toBe(1);
  });

  test("leads to what is in a journey and serves nothing yet", async () => {
    await writes(by, keeps("plan", { kind: "note", text: "A plan" }, []));
    openApp("/tray");
    const here = within(await screen.findByRole("region", { name: "In a journey, on no competency yet" }));
    expect(here.getByRole("link", { name: "Our school" })).toHaveAttribute(
      "href",
      `/journeys/${SCHOOL}/evidence?show=not-placed`,
    );
    expect(here.getByText("1 piece")).toBeVisible();
  });
});

describe("what is pasted or dropped anywhere", () => {
  const carrying = (data: { readonly text?: string; readonly link?: string; readonly files?: File[] }) => ({
    types: [
      ...(data.files ? ["Files"] : []),
      ...(data.link === undefined ? [] : ["text/uri-list"]),
      ...(data.text === undefined ? [] : ["text/plain"]),
    ],
    files: data.files ?? [],
    getData: (type: string) => (type === "text/uri-list" ? data.link : data.text) ?? "",
  });
  /** The part that takes things in comes after the first view. */
  const attended = () => screen.findByRole("link", { name: /not placed yet/ });

  test("waits in the tray for the competency that is open, and capture opens with it", async () => {
    await waits({ caughtAt: 1 });
    openApp(BUY_IN_AT);
    await attended();
    fireEvent.paste(document.body, { clipboardData: carrying({ text: "https://example.org/plan" }) });
    await waitFor(() => expect(address()).toContain("/capture?"));
    expect(address()).toContain("kind=link");
    expect((await waiting()).at(-1)).toMatchObject({
      content: { kind: "link", url: "https://example.org/plan" },
      journey: SCHOOL,
      serves: [BUY_IN],
    });
    expect(await screen.findByText("1 caught")).toBeVisible();
  });

  test("is a note where it is text, and one piece for each file that is dropped", async () => {
    await waits({ caughtAt: 1 });
    openApp("/");
    await attended();
    fireEvent.paste(document.body, { clipboardData: carrying({ text: "Fridays are theirs." }) });
    await waitFor(async () =>
      expect((await waiting()).at(-1)).toMatchObject({ content: { kind: "note" }, journey: "" }),
    );
    await waitFor(() => expect(address()).toBe("/capture?kind=note"));
    const files = [new File(["a"], "a.txt"), new File(["b"], "b.txt")];
    fireEvent.drop(document.body, { dataTransfer: carrying({ files }) });
    await waitFor(async () => expect(await waiting()).toHaveLength(4));
    expect(address()).toBe("/capture?kind=note");
  });

  test("stays text in a text field", async () => {
    await waits({ caughtAt: 1 });
    const user = openApp(BUY_IN_AT);
    await attended();
    const why = await screen.findByRole("textbox", { name: "Why" });
    await user.click(why);
    await user.paste("https://example.org/plan");
    expect(why).toHaveValue("https://example.org/plan");
    expect(await waiting()).toHaveLength(1);
    expect(address()).toBe(BUY_IN_AT);
  });

  test("goes to the import where it is a snapshot, read at once; several come one after the other, other files into the tray", async () => {
    await waits({ caughtAt: 1 });
    const user = openApp("/");
    await attended();
    const text = await snapshotText();
    const files = [
      new File([text], "one.waymark.json"),
      // As it is called where a browser shares no .json, and as a mail program may call it.
      new File([text], "two.waymark.txt"),
      new File([`\n ${text}`], "attachment", { type: "application/octet-stream" }),
      new File(["a plan"], "plan.txt"),
    ];
    fireEvent.drop(document.body, { dataTransfer: carrying({ files }) });
    await waitFor(() => expect(address()).toBe("/import"));
    expect((await preview()).getByText(/^“one\.waymark\.json”/)).toBeVisible();
    const rest = () => screen.getByRole("region", { name: /waits? to be looked at$/ });
    expect(
      within(rest())
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual(["two.waymark.txt", "attachment"]);
    expect(within(rest()).queryByRole("button", { name: /^Look at/ })).not.toBeInTheDocument();
    await waitFor(async () => expect(await waiting()).toHaveLength(2));
    expect(address()).toBe("/import");

    await press(user, "Do not import");
    await press(user, "Look at “two.waymark.txt”");
    expect((await preview()).getByText(/^“two\.waymark\.txt”/)).toBeVisible();
    // Whoever goes elsewhere finds what was not decided waiting still, and nothing is read unasked.
    await user.click(screen.getAllByRole("link", { name: "About" })[0]!);
    await screen.findByRole("heading", { level: 1, name: /About/ });
    window.history.back();
    expect(await screen.findByRole("heading", { name: "2 files wait to be looked at" })).toBeVisible();
    expect(screen.queryByRole("region", { name: "What this file brings" })).not.toBeInTheDocument();
    await press(user, "Leave them all");
    await waitFor(() => expect(screen.queryByText(/to be looked at/)).not.toBeInTheDocument());
  });

  test("is as good as dropped where it was opened with Waymark from the device's files", async () => {
    let consume: (launch: object) => void = () => {};
    const launchQueue = { setConsumer: (consumer: typeof consume) => (consume = consumer) };
    Object.assign(window, { launchQueue });
    onTestFinished(() => void Object.assign(window, { launchQueue: undefined }));
    await waits({ caughtAt: 1 });
    openApp("/import");
    await attended();
    const text = await snapshotText();
    const handle = (file: File) => ({ getFile: () => Promise.resolve(file) });
    consume({});
    consume({ files: [handle(new File([text], "ours.json")), handle(new File(["a plan"], "plan.txt"))] });
    expect((await preview()).getByText(/^“ours\.json”/)).toBeVisible();
    await waitFor(async () => expect(await waiting()).toHaveLength(2));
    expect(address()).toBe("/import");
  });
});
