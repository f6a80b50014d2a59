import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { addEvidence } from "../../src/domain/evidenceTelling";
import type { MilestoneId } from "../../src/domain/ids";
import { addMilestone } from "../../src/domain/milestoneTelling";
import { choosePriority } from "../../src/domain/priorityTelling";
import { explain } from "../../src/domain/record";
import { sayShowing, type Showing } from "../../src/domain/showing";
import { words } from "../../src/features/present/words";
import { words as recordWords } from "../../src/features/record/words";
import { sha256OfText } from "../../src/lib/hash";
import { evidenceId } from "../support/entries";
import { address, openApp, reopenApp } from "../support/screensApp";
import {
  answers,
  BUY_IN,
  keeps,
  MARCH,
  person,
  SCHOOL,
  startsJourney,
  TIME,
  writes,
} from "../support/screensJourneys";

const PRESENT_AT = `/journeys/${SCHOOL}/present`;
const heading = (name: string) => screen.findByRole("heading", { level: 1, name });

const keepsNote = (ann: Awaited<ReturnType<typeof startsJourney>>, id: string, showing?: Showing) =>
  writes(ann, (journal, writer) => [
    ...addEvidence(journal, writer, {
      id: evidenceId(id),
      content: { kind: "note", text: `The text of ${id}` },
      title: `Title of ${id}`,
      date: "",
      caption: "",
      serves: [BUY_IN],
    }),
    ...(showing ? [sayShowing(journal, writer, evidenceId(id), showing)] : []),
  ]);

async function aSchool() {
  const ann = await startsJourney();
  await writes(ann, answers("earned", "Because Ann saw it.", BUY_IN));
  await writes(ann, answers("in-progress", "", TIME));
  await keepsNote(ann, "open", "nobody");
  await keepsNote(ann, "asked-for");
  return ann;
}

describe("before it begins", () => {
  test("it says what it will hold, and how much stays out because it may not be shown", async () => {
    await aSchool();
    openApp(PRESENT_AT);
    await heading("Present Our school");
    // Record, at a glance, one earned with one piece, what comes next, the end.
    expect(screen.getByText("6 slides")).toBeVisible();
    expect(screen.getByText(/^1 earned competency/)).toBeVisible();
    expect(screen.getByText(/1 piece of evidence is in it\./)).toBeVisible();
    expect(screen.getByText(/^1 piece stays out/)).toBeVisible();
    expect(screen.getByRole("checkbox", { name: "Show the reasons" })).not.toBeChecked();
    expect(screen.queryByRole("checkbox", { name: /who wrote/ })).toBeNull();
  });

  test("a piece can be left out, and a reason asked for; a reload keeps both", async () => {
    await aSchool();
    const user = openApp(PRESENT_AT);
    await user.click(await screen.findByRole("checkbox", { name: "Show the reasons" }));
    await user.click(screen.getByText("Choose the pieces"));
    await user.click(await screen.findByRole("checkbox", { name: "Title of open" }));
    expect(await screen.findByText("5 slides")).toBeVisible();
    await reopenApp();
    expect(await screen.findByText("5 slides")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Start" }));
    await heading("Our school");
    await user.keyboard("{ArrowRight}{ArrowRight}");
    await heading("Stakeholder Buy-In");
    expect(screen.getByText("Because Ann saw it.")).toBeVisible();
    expect(screen.queryByText(/^Ann/)).toBeNull();
  });
});

describe("what is said of the evidence", () => {
  test("tells apart that there is none, that none may be shown, and that all was left out", async () => {
    const ann = await startsJourney();
    await writes(ann, answers("earned"));
    openApp(PRESENT_AT);
    expect(await screen.findByText(/have no evidence yet/)).toBeVisible();
    expect(screen.queryByText(/may be shown, so none/)).toBeNull();
    await keepsNote(ann, "asked-for");
    expect(await screen.findByText(/^None of the evidence .* may be shown/)).toBeVisible();
    await keepsNote(ann, "open", "nobody");
    const user = await reopenApp();
    await user.click(await screen.findByText("Choose the pieces"));
    await user.click(await screen.findByRole("checkbox", { name: "Title of open" }));
    expect(await screen.findByText(/All of the evidence that may be shown is left out/)).toBeVisible();
  });

  test("names each piece with what was answered about it, once somebody looks", async () => {
    await aSchool();
    const user = openApp(PRESENT_AT);
    await user.click(await screen.findByText("Choose the pieces"));
    expect(await screen.findByRole("checkbox", { name: "Title of open" })).toHaveAccessibleDescription(
      "Nobody can be recognised in it.",
    );
  });

  test("puts no piece into the page before somebody looks", async () => {
    await aSchool();
    openApp(PRESENT_AT);
    await screen.findByText("Choose the pieces");
    expect(screen.queryByRole("checkbox", { name: "Title of open", hidden: true })).toBeNull();
  });
});

test("a file that cannot be shown is never called by its own name", async () => {
  const ann = await startsJourney();
  await writes(ann, answers("earned"));
  const content = {
    kind: "file",
    hash: sha256OfText("plan"),
    name: "Emma Schmidt.pdf",
    type: "application/pdf",
    size: 4,
  } as const;
  await writes(ann, (journal, writer) => [
    ...keeps("plan", content, [BUY_IN], "")(journal, writer),
    sayShowing(journal, writer, evidenceId("plan"), "nobody"),
  ]);
  openApp(`${PRESENT_AT}?slide=4`);
  await heading("Evidence for Stakeholder Buy-In");
  expect(screen.getByText("This kind of file can’t be shown here.")).toBeVisible();
  expect(document.body.innerHTML).not.toContain("Emma");
});

test("why something is worked on next is told where reasons are", async () => {
  const ann = await startsJourney();
  await writes(ann, (journal, writer) =>
    choosePriority(journal, writer, TIME).flatMap((chosen) => [
      chosen,
      explain(journal, writer, chosen.id, "The board asked for it."),
    ]),
  );
  openApp(`${PRESENT_AT}?slide=3`);
  await heading("What comes next");
  expect(screen.queryByText("The board asked for it.")).toBeNull();
  await reopenApp(`${PRESENT_AT}?slide=3&reasons=1`);
  await heading("What comes next");
  expect(screen.getByText("The board asked for it.")).toBeVisible();
});

test("a framework without a publisher is named alone", () => {
  expect(words.source("Our own", "", "1 May 2026")).toBe("Our own. The record on 1 May 2026.");
  expect(recordWords.printed("Our own", "", "1 May 2026")).toBe(
    "The record on 1 May 2026. Framework: Our own.",
  );
});

describe("the slides", () => {
  test("go from the record over what was earned and its evidence to what comes next, by keys", async () => {
    await aSchool();
    const user = openApp(PRESENT_AT);
    await user.click(await screen.findByRole("button", { name: "Start" }));
    expect(await screen.findByRole("img", { name: "The record of Our school" })).toBeVisible();
    await user.keyboard(" ");
    await heading("Where we stand");
    expect(screen.getByText("1 of 25 competencies is earned. 1 is in progress.")).toBeVisible();
    await user.keyboard("{PageDown}");
    await heading("Stakeholder Buy-In");
    expect(screen.queryByText("Because Ann saw it.")).toBeNull();
    await user.keyboard("{ArrowDown}");
    await heading("Title of open");
    expect(screen.getByText("The text of open")).toBeVisible();
    await user.keyboard("{ArrowRight}");
    await heading("What comes next");
    expect(screen.getByText("Learning is Constant, Time is Variable")).toBeVisible();
    await user.keyboard("{PageUp}");
    await heading("Title of open");
    await user.keyboard("{Home}");
    await heading("Our school");
    await user.keyboard("{End}");
    await heading("Thank you");
    expect(document.body.textContent).not.toContain("asked-for");
  });

  test("keep their place in the address and are announced", async () => {
    await aSchool();
    openApp(`${PRESENT_AT}?slide=3`);
    await heading("Stakeholder Buy-In");
    expect(screen.getByText("Slide 3 of 6: Stakeholder Buy-In, Earned")).toBeInTheDocument();
    const user = await reopenApp();
    await heading("Stakeholder Buy-In");
    await user.click(screen.getByRole("button", { name: "Next slide" }));
    await heading("Title of open");
    expect(address()).toBe(`${PRESENT_AT}?slide=4`);
  });

  test("turn dark and come back, and Escape leads back to the record", async () => {
    await aSchool();
    const user = openApp(`${PRESENT_AT}?slide=2`);
    await heading("Where we stand");
    await user.keyboard("b");
    expect(await screen.findByText("The screen is dark. Press B to go on.")).toBeInTheDocument();
    await user.keyboard(".");
    await heading("Where we stand");
    await user.keyboard("{Escape}");
    await waitFor(() => expect(address()).toBe(`/journeys/${SCHOOL}`));
  });

  test("hold what was earned since the milestone alone, and say what has changed since", async () => {
    const ann = await aSchool();
    const time = MARCH + 60_000;
    await writes(ann, (journal, writer) =>
      addMilestone(journal, writer, { id: "retreat" as MilestoneId, title: "March retreat", time }),
    );
    await writes(person("Bo", time + 1000), answers("earned", "", TIME));
    const user = openApp(PRESENT_AT);
    expect(await screen.findByText("5 slides")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Start" }));
    await heading("Our school");
    await user.keyboard("{ArrowRight}");
    await heading("Where we stand");
    expect(await screen.findByText("Since “March retreat” 1 was earned.")).toBeVisible();
    const changed = within(screen.getByRole("list", { name: "What has changed" }));
    expect(changed.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "Learning is Constant, Time is Variable earned",
    ]);
    expect(screen.getByRole("img", { name: "The record of Our school" })).toBeVisible();
    await user.keyboard("{ArrowRight}");
    await heading("Learning is Constant, Time is Variable");
    await user.keyboard("{ArrowRight}");
    await heading("What comes next");
  });

  test("make sense of a journey that has just begun", async () => {
    await startsJourney();
    const user = openApp(PRESENT_AT);
    expect(await screen.findByText("4 slides")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Start" }));
    await heading("Our school");
    await user.keyboard("{ArrowRight}");
    await heading("Where we stand");
    expect(await screen.findByText(/This is where it begins/)).toBeVisible();
    await user.keyboard("{ArrowRight}");
    const slide = await screen.findByRole("region", { name: "What comes next" });
    expect(within(slide).getByText(/Nothing is under way yet/)).toBeVisible();
  });
});

test("of a journey that is not on this device, it says so", async () => {
  openApp("/journeys/nowhere/present");
  expect(await screen.findByText(/cannot be presented here/)).toBeVisible();
});
