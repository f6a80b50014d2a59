import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, test } from "vitest";
import { readEvidence, readEvidenceItem, type FileContent } from "../../src/domain/evidence";
import { sayShowing, type Showing } from "../../src/domain/showing";
import { sha256OfBytes } from "../../src/lib/hash";
import { evidenceId } from "../support/entries";
import { address, message, openApp, reopenApp, timesSaved } from "../support/screensApp";
import {
  BUY_IN,
  journalOf,
  keeps,
  person,
  SCHOOL,
  startsJourney,
  TIME,
  writeApart,
  writes,
} from "../support/screensJourneys";
import { catchDownloads } from "./downloads";

const EVIDENCE_AT = `/journeys/${SCHOOL}/evidence`;
const WALL = evidenceId("wall");
const WALL_AT = `${EVIDENCE_AT}/wall`;
const items = async () => readEvidence(await journalOf());
const wall = async () => readEvidenceItem(await journalOf(), WALL)!;
const shown = () =>
  within(screen.getByRole("list", { name: "Evidence" }))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);
const titled = (title: string) => expect.stringContaining(title) as string;
const answered =
  (showing: Showing) =>
  (...[journal, writer]: Parameters<ReturnType<typeof keeps>>) => [
    sayShowing(journal, writer, WALL, showing),
  ];

beforeEach(async () => {
  await startsJourney();
});

describe("evidence that is looked for", () => {
  beforeEach(async () => {
    await writes(person("Ann"), keeps("wall", { kind: "note", text: "Room 12" }, [BUY_IN], "Planning wall"));
    await writes(
      person("Bo"),
      keeps("site", { kind: "link", url: "https://willow.example/" }, [], "Our site"),
    );
  });

  test("is found by its words, which stand in the address and are still there after a reload", async () => {
    const user = openApp(EVIDENCE_AT);
    await user.type(await screen.findByRole("searchbox", { name: /^Search/ }), "room");
    await waitFor(() => expect(shown()).toEqual([titled("Planning wall")]));
    expect(await screen.findByText("1 of 2 items, filtered by the words “room”.")).toBeVisible();
    expect(address()).toBe(`${EVIDENCE_AT}?q=room`);
    await reopenApp();
    expect(await screen.findByRole("searchbox", { name: /^Search/ })).toHaveValue("room");
    expect(shown()).toEqual([titled("Planning wall")]);
    await user.click(screen.getByRole("button", { name: "Clear all" }));
    await waitFor(() => expect(shown()).toHaveLength(2));
    expect(address()).toBe(EVIDENCE_AT);
  });

  test("is found by what waits, and by its kind; one walks on in what was found", async () => {
    const user = openApp(EVIDENCE_AT);
    await user.click(await screen.findByRole("button", { name: "Serves nothing yet, 1" }));
    await waitFor(() => expect(shown()).toEqual([titled("Our site")]));
    await user.click(screen.getByRole("button", { name: "Filter" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Kind" }), "Notes");
    expect(await screen.findByText("Nothing like this here")).toBeVisible();
    await user.selectOptions(screen.getByRole("combobox", { name: "Kind" }), "Links");
    await user.click(await screen.findByRole("link", { name: /Our site/ }));
    expect(address()).toBe(`${EVIDENCE_AT}/site?kind=link&show=not-placed`);
    const back = await within(screen.getByRole("main")).findByRole("link", { name: "All evidence" });
    expect(back).toHaveAttribute("href", `${EVIDENCE_AT}?kind=link&show=not-placed`);
  });

  test("is placed, answered for and deleted together, each in one write that Undo takes back", async () => {
    const user = openApp(EVIDENCE_AT);
    await user.click(await screen.findByRole("button", { name: "Select several" }));
    await user.click(screen.getByRole("button", { name: "Select all" }));
    expect(screen.getByText("2 selected")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Place" }));
    await user.click(
      await screen.findByRole("checkbox", { name: /^Learning is Constant, Time is Variable, / }),
    );
    await user.click(screen.getByRole("button", { name: "Place 2 items on 1 competency" }));
    await waitFor(async () =>
      expect((await items()).map(({ serves }) => serves.includes(TIME))).toEqual([true, true]),
    );
    expect(timesSaved()).toBe(1);
    await user.click(screen.getByRole("button", { name: "Who may see them?" }));
    await user.click(await screen.findByRole("radio", { name: "They agree" }));
    await waitFor(async () => expect((await items()).every(({ mayBeShown }) => mayBeShown)).toBe(true));
    await user.click(screen.getByRole("button", { name: "Delete" }));
    await waitFor(async () => expect(await items()).toEqual([]));
    await user.click(await message().findByRole("button", { name: "Undo" }));
    await waitFor(async () => expect(await items()).toHaveLength(2));
  });
});

describe("who may see an item", () => {
  beforeEach(async () => {
    await writes(person("Ann"), keeps("wall", { kind: "note", text: "Room 12" }));
  });

  test("is asked with what each answer means, and shows at once", async () => {
    const user = openApp(WALL_AT);
    expect(await screen.findByText(/^Nobody was asked yet/)).toBeVisible();
    const radio = screen.getByRole("radio", { name: "Nobody in it" });
    expect(radio).toHaveAccessibleDescription(/^Nobody can be recognised/);
    await user.click(radio);
    expect(radio).toBeChecked();
    await waitFor(async () => expect((await wall()).mayBeShown).toBe(true));
  });

  test("that was answered apart stays unshown until one answer is kept", async () => {
    await writeApart([person("Ann"), answered("consented")], [person("Bo"), answered("refused")]);
    const user = openApp(WALL_AT);
    const both = within((await screen.findByText("Two answers to who may see it")).parentElement!);
    expect((await wall()).mayBeShown).toBe(false);
    const agree = both
      .getAllByRole("listitem")
      .find(({ textContent }) => textContent.startsWith("They agree"))!;
    await user.click(within(agree).getByRole("button", { name: "Keep this" }));
    await waitFor(async () => expect((await wall()).mayBeShown).toBe(true));
  });
});

test("a file is replaced, the one before is kept and used again, and who may see it is asked anew each time", async () => {
  catchDownloads();
  const bytes = new TextEncoder().encode("First");
  const hash = await sha256OfBytes(bytes);
  const content: FileContent = { kind: "file", hash, name: "plan.txt", type: "text/plain", size: 5 };
  await writes(person("Ann"), keeps("wall", content), [{ hash, bytes: bytes.buffer }]);
  await writes(person("Ann"), answered("nobody"));
  const user = openApp(WALL_AT);
  await user.upload(
    await screen.findByLabelText("Replace the file"),
    new File(["Second"], "plan 2.txt", { type: "text/plain" }),
  );
  expect(await message().findByText(/^The file is replaced; the one before is kept\./)).toBeVisible();
  expect(await wall()).toMatchObject({
    content: { name: "plan 2.txt" },
    showing: undefined,
    mayBeShown: false,
  });
  await user.click(await screen.findByText("Earlier versions"));
  await user.click(await screen.findByRole("button", { name: "Use this one again" }));
  await waitFor(async () => expect((await wall()).content).toMatchObject({ name: "plan.txt" }));
  await user.click(await message().findByRole("button", { name: "Undo" }));
  await waitFor(async () => expect((await wall()).content).toMatchObject({ name: "plan 2.txt" }));
  await user.upload(
    screen.getByLabelText("Replace the file"),
    new File(["Second"], "x.txt", { type: "text/plain" }),
  );
  expect(await message().findByText(/^This is the very file that is here already/)).toBeVisible();
});
