import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, test } from "vitest";
import { readStatus, seeSign, isSignSeen } from "../../src/domain/record";
import { say } from "../../src/domain/register";
import { competencyThing } from "../../src/domain/thing";
import { formatMoment } from "../../src/lib/format";
import { fillDisk } from "../support/databases";
import { message, openApp, timesSaved } from "../support/screensApp";
import {
  answers,
  BUY_IN,
  BUY_IN_AT,
  clockAt,
  DAY,
  journalOf,
  keeps,
  MARCH,
  person,
  startsJourney,
  writeApart,
  writes,
} from "../support/screensJourneys";

const history = async () =>
  within((await screen.findByRole("heading", { name: "How we got here" })).closest("section")!);
const changes = async () => (await history()).getAllByRole("listitem").map((change) => change.textContent);

beforeEach(async () => {
  clockAt(MARCH + DAY);
  await startsJourney();
});

describe("two answers that were written apart", () => {
  beforeEach(async () => {
    await writeApart(
      [person("Ann", MARCH), answers("earned", "We can show it.")],
      [person("Bo", MARCH + 9_000), answers("in-progress", "Not in grade 8.")],
    );
  });

  test("are both shown, with their reasons, who and when", async () => {
    openApp(BUY_IN_AT);
    const keep = await screen.findByRole("button", { name: "Keep “Earned”" });
    const [first, second] = within(keep.closest("ul")!).getAllByRole("listitem");
    expect(first).toHaveTextContent(
      new RegExp(`^Not in grade 8\\. Bo, ${formatMoment(MARCH)}Keep “In progress”$`),
    );
    expect(second).toHaveTextContent(
      new RegExp(`^We can show it\\. Ann, ${formatMoment(MARCH)}Keep “Earned”$`),
    );
    expect(await changes()).toHaveLength(2);
  });

  test("are settled by keeping one of them, and both stay in the history", async () => {
    const user = openApp(BUY_IN_AT);
    await user.click(await screen.findByRole("button", { name: "Keep “Earned”" }));
    await waitFor(() => expect(screen.queryByRole("button", { name: /^Keep/ })).not.toBeInTheDocument());
    expect(screen.getByRole("radio", { name: "Earned" })).toBeChecked();
    const settled = await changes();
    expect(settled).toHaveLength(3);
    expect(settled[1]).toContain("Not in grade 8.");
    expect(settled[2]).toContain("We can show it.");
    expect(readStatus(await journalOf(), BUY_IN)).toHaveLength(1);
  });

  test("stand apart again when settling them is undone", async () => {
    const user = openApp(BUY_IN_AT);
    await user.click(await screen.findByRole("button", { name: "Keep “Earned”" }));
    await message().findByText("Earned: saved.");
    await user.click(message().getByRole("button", { name: "Undo" }));
    expect(await screen.findByRole("button", { name: "Keep “In progress”" })).toBeVisible();
    const values = readStatus(await journalOf(), BUY_IN).map(({ value }) => value);
    expect(values.sort()).toEqual(["earned", "in-progress"]);
  });

  test("are settled by choosing yet another status", async () => {
    const user = openApp(BUY_IN_AT);
    await user.click(await screen.findByRole("radio", { name: "Not started" }));
    await waitFor(() => expect(screen.queryByRole("button", { name: /^Keep/ })).not.toBeInTheDocument());
    expect(readStatus(await journalOf(), BUY_IN).map(({ value }) => value)).toEqual(["not-started"]);
  });
});

test("the same answer given twice apart is one answer", async () => {
  await writeApart([person("Ann"), answers("earned")], [person("Bo"), answers("earned")]);
  openApp(BUY_IN_AT);
  await waitFor(async () => expect(await changes()).toHaveLength(2));
  expect(screen.queryByRole("button", { name: /^Keep/ })).not.toBeInTheDocument();
});

describe("how we got here", () => {
  test("tells every change with its day, its author and its reason, the latest first", async () => {
    const ann = person("Ann", MARCH);
    await writes(ann, answers("in-progress", "Grade 6 has begun."));
    const bo = person("", MARCH + 60_000);
    await writes(bo, answers("earned", "All grades do it."));
    openApp(BUY_IN_AT);
    await waitFor(async () => expect(await changes()).toHaveLength(2));
    const [latest, first] = await changes();
    expect(latest).toBe(`EarnedAll grades do it.Someone who gave no name, ${formatMoment(MARCH + 60_000)}`);
    expect(first).toMatch(new RegExp(`^In progressGrade 6 has begun\\.Ann, ${formatMoment(MARCH)}`));
  });

  test("has nothing to tell at first, and says so", async () => {
    openApp(BUY_IN_AT);
    expect(
      await (await history()).findByText("Nothing has been said about this competency yet."),
    ).toBeVisible();
  });

  test("flags a change that was written by a clock far ahead, and refuses nothing", async () => {
    await writes(person("Ann", MARCH + 400 * DAY), answers("earned"));
    openApp(BUY_IN_AT);
    expect(
      await (await history()).findByText("The clock of the device that wrote this was ahead."),
    ).toBeVisible();
    expect(screen.getByRole("radio", { name: "Earned" })).toBeChecked();
  });

  test("a later change wins over one from a clock far ahead", async () => {
    await writes(person("Ann", MARCH + 400 * DAY), answers("earned"));
    const user = openApp(BUY_IN_AT);
    await waitFor(() => expect(screen.getByRole("radio", { name: "Earned" })).toBeChecked());
    await user.click(screen.getByRole("radio", { name: "In progress" }));
    await screen.findByText("Saved on this device");
    expect(screen.getByRole("radio", { name: "In progress" })).toBeChecked();
    await waitFor(async () => expect((await changes())[0]).toMatch(/^In progress/));
  });

  test("tells of evidence that was added, and of signs", async () => {
    const ann = person("Ann");
    await writes(ann, (journal, writer) => [seeSign(journal, writer, BUY_IN, "p1", true)]);
    await writes(ann, keeps("wall", { kind: "note", text: "The wall" }, [BUY_IN], "Planning wall"));
    openApp(BUY_IN_AT);
    await waitFor(async () => expect(await changes()).toHaveLength(2));
    const [evidence, sign] = await changes();
    expect(evidence).toMatch(/^Evidence added: Planning wall/);
    expect(sign).toMatch(/^Seen: Surveys or listening sessions are under way/);
  });

  test("folds what lies further back away", async () => {
    const ann = person("Ann");
    for (let turn = 0; turn < 4; turn += 1) {
      await writes(ann, answers("in-progress"));
      await writes(ann, answers("earned"));
    }
    const user = openApp(BUY_IN_AT);
    const more = await screen.findByText("2 earlier changes");
    expect(await changes()).toHaveLength(6);
    await user.click(more);
    await waitFor(async () => expect(await changes()).toHaveLength(8));
  });

  test("shows the latest twenty, and all of hundreds only when asked", async () => {
    const ann = person("Ann");
    for (let turn = 0; turn < 12; turn += 1) {
      await writes(ann, answers("in-progress"));
      await writes(ann, answers("earned"));
    }
    const user = openApp(BUY_IN_AT);
    await user.click(await screen.findByText("18 earlier changes"));
    await waitFor(async () => expect(await changes()).toHaveLength(20));
    await user.click(screen.getByRole("button", { name: "Show all 24 changes" }));
    await waitFor(async () => expect(await changes()).toHaveLength(24));
  });

  test("is not broken by what a newer version said of the competency", async () => {
    const ann = person("Ann");
    await writes(ann, (journal, writer) => [
      say(journal, writer, competencyThing(BUY_IN), "status", { level: 7 }),
      say(journal, writer, competencyThing(BUY_IN), "weight", 3),
    ]);
    openApp(BUY_IN_AT);
    expect(await screen.findByText(/^A newer version of Waymark said something/)).toBeVisible();
    expect(screen.getByText(/2 entries in this journey came from a newer version/)).toBeVisible();
  });
});

describe("a sign", () => {
  const SURVEYS = /^Surveys or listening sessions are under way/;

  test("is ticked as seen, counted, saved, and told in the history", async () => {
    const user = openApp(BUY_IN_AT);
    const sign = await screen.findByRole("checkbox", { name: SURVEYS });
    expect(screen.getByText("0 of 2 seen")).toBeVisible();
    await user.click(sign);
    expect(sign).toBeChecked();
    expect(await screen.findByText("1 of 2 seen")).toBeVisible();
    await waitFor(() => expect(timesSaved()).toBe(1));
    expect(isSignSeen(await journalOf(), BUY_IN, "p1")).toBe(true);
    await user.click(sign);
    await waitFor(async () => expect((await changes())[0]).toMatch(/^No longer ticked: Surveys/));
  });

  test("goes back to unticked on a full disk, with a sentence that says why", async () => {
    const user = openApp(BUY_IN_AT);
    const sign = await screen.findByRole("checkbox", { name: SURVEYS });
    const makeSpace = fillDisk("packs", "put throws");
    await user.click(sign);
    expect(await message().findByText(/^This was not saved: the device has no space left/)).toBeVisible();
    makeSpace();
    await waitFor(() => expect(sign).not.toBeChecked());
    expect(timesSaved()).toBe(0);
  });
});
