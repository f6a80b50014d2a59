import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { competencyRef } from "../../src/domain/framework";
import { extendJournal } from "../../src/domain/journal";
import { readPriorities } from "../../src/domain/priority";
import { choosePriority } from "../../src/domain/priorityTelling";
import { whyOf } from "../../src/domain/record";
import { isSetAside, readWeighing, weigh } from "../../src/domain/weighing";
import { message, openApp } from "../support/screensApp";
import {
  answers,
  BUY_IN,
  journalOf,
  MARCH,
  person,
  SCHOOL,
  startsJourney,
  TIME,
  writeApart,
  writes,
} from "../support/screensJourneys";

// Read before the first test, so that how fast the disk is decides nothing.
await Promise.all([
  import("../../src/features/plan/PlanScreen"),
  import("../../src/features/plan/choose/ChooseView"),
  import("../../src/features/plan/paper/PlanOnPaper"),
]);

const CHOOSE_AT = `/journeys/${SCHOOL}/plan?view=choose`;
const PLAN_AT = `/journeys/${SCHOOL}/plan`;
const LEADERS = competencyRef("mtc-k12-jml", "purpose-and-vision/learner-leaders");

const card = async (title: string) => {
  const heading = await screen.findByRole("heading", { name: title, level: 3 });
  return within(heading.closest("li")!);
};
const prioritiesNow = async () => {
  const journal = await journalOf();
  return readPriorities(journal).map(({ ref, entry }) => [ref, whyOf(journal, entry.id)]);
};
const placesNow = async (ref = BUY_IN) =>
  readWeighing(await journalOf(), ref).map(({ value }) => value && [value.impact, value.effort]);

beforeEach(async () => {
  await startsJourney();
});

test("before anything is assessed there is nothing to suggest, and the way to assess is shown", async () => {
  openApp(CHOOSE_AT);
  expect(await screen.findByRole("heading", { name: "Nothing to go by yet" })).toBeVisible();
  expect(screen.getByRole("link", { name: "Find out where you stand" })).toHaveAttribute(
    "href",
    expect.stringContaining("/assess"),
  );
});

test("a suggestion says why, is chosen with a reason, and is taken back by the same button", async () => {
  await writes(person("Ann"), answers("in-progress"));
  await writes(person("Ann"), answers("in-progress", "", LEADERS));
  const user = openApp(CHOOSE_AT);
  const buyIn = await card("Stakeholder Buy-In");
  expect(buyIn.getByText("It is in progress, and no evidence shows it yet.")).toBeVisible();
  expect(
    buyIn.getByText(/It is Foundational, and what builds on it has begun: “Learner Leaders”/),
  ).toBeVisible();
  await user.click(buyIn.getByRole("button", { name: "Work on this now" }));
  expect(await buyIn.findByText("It is one of your priorities now.")).toBeVisible();
  await user.type(await buyIn.findByRole("textbox", { name: /Reason to work/ }), "The board asked.");
  await user.tab();
  await waitFor(async () => expect(await prioritiesNow()).toEqual([[BUY_IN, "The board asked."]]));
  // It stays where it is, so that nothing moves away from under the finger.
  await user.click(buyIn.getByRole("button", { name: "Take it back" }));
  await waitFor(async () => expect(await prioritiesNow()).toEqual([]));
});

test("not now: it is put aside with Undo, and suggested again when somebody says so", async () => {
  await writes(person("Ann"), answers("in-progress"));
  const user = openApp(CHOOSE_AT);
  const buyIn = await card("Stakeholder Buy-In");
  await user.click(buyIn.getByRole("button", { name: "Not now" }));
  await waitFor(() => expect(screen.queryByRole("heading", { name: "Stakeholder Buy-In" })).toBeNull());
  expect(isSetAside(await journalOf(), BUY_IN)).toBe(true);
  await user.click(message().getByRole("button", { name: "Undo" }));
  expect(await screen.findByRole("heading", { name: "Stakeholder Buy-In" })).toBeVisible();
  const again = await card("Stakeholder Buy-In");
  await user.click(again.getByRole("button", { name: "Not now" }));
  await user.click(await screen.findByText("Put aside"));
  await user.click(screen.getByRole("button", { name: "Suggest “Stakeholder Buy-In” again" }));
  expect(await screen.findByRole("heading", { name: "Stakeholder Buy-In" })).toBeVisible();
});

test("a competency is placed by two choices, moved by the arrow keys, and taken off again", async () => {
  await writes(person("Ann"), answers("in-progress"));
  const user = openApp(CHOOSE_AT);
  await user.click(await screen.findByRole("button", { name: /Stakeholder Buy-In\s*Not placed/ }));
  await user.selectOptions(screen.getByRole("combobox", { name: "How much it would change" }), "Very much");
  await waitFor(async () => expect(await placesNow()).toEqual([[90, 50]]));
  await user.selectOptions(screen.getByRole("combobox", { name: "How much work it would be" }), "Little");
  await waitFor(async () => expect(await placesNow()).toEqual([[90, 30]]));
  const dot = await screen.findByRole("button", { name: /^\d+\. Stakeholder Buy-In: Quick wins$/ });
  dot.focus();
  await user.keyboard("{ArrowRight>5/}{Shift>}{ArrowDown}{/Shift}");
  await waitFor(async () => expect(await placesNow()).toEqual([[89, 55]]), { timeout: 3_000 });
  expect(
    await screen.findByRole("button", { name: /^\d+\. Stakeholder Buy-In: Big projects$/ }),
  ).toHaveFocus();
  await user.click(screen.getByRole("button", { name: "Take off the picture" }));
  await waitFor(async () => expect(await placesNow()).toEqual([null]));
});

test("a number not placed yet is tapped, then its place on the picture, and its row asks at once whether to work on it", async () => {
  await writes(person("Ann"), answers("in-progress"));
  const user = openApp(CHOOSE_AT);
  const picture = within(await screen.findByRole("figure", { name: "Impact and effort" }));
  const number = picture.getByRole("button", { name: "Place 1. Stakeholder Buy-In" });
  await user.click(number);
  expect(number).toHaveAttribute("aria-pressed", "true");
  expect(picture.getByText("Tap the picture where 1 belongs: “Stakeholder Buy-In”.")).toBeVisible();
  // By a key it comes to the middle, and is moved on from there.
  picture.getByRole("button", { name: "Place “Stakeholder Buy-In” on the picture" }).focus();
  await user.keyboard("{Enter}");
  await waitFor(async () => expect(await placesNow()).toEqual([[50, 50]]));
  await waitFor(() =>
    expect(picture.getByRole("button", { name: /^1\. Stakeholder Buy-In:/ })).toHaveFocus(),
  );
  expect(picture.queryByRole("button", { name: "Place 1. Stakeholder Buy-In" })).toBeNull();
  const rows = within(screen.getByRole("list", { name: "What could be next" }));
  await user.click(rows.getByRole("button", { name: "Work on this now" }));
  await waitFor(async () => expect(await prioritiesNow()).toEqual([[BUY_IN, ""]]));
});

test("placed apart on two tablets, both places are shown until one is kept", async () => {
  await writeApart(
    [
      person("Ann", MARCH + 1_000),
      (journal, writer) => [weigh(journal, writer, BUY_IN, { impact: 80, effort: 20 })],
    ],
    [
      person("Bo", MARCH + 2_000),
      (journal, writer) => [weigh(journal, writer, BUY_IN, { impact: 20, effort: 80 })],
    ],
  );
  const user = openApp(CHOOSE_AT);
  expect(await screen.findByText(/Quick wins: change 80, work 20 of 100\. Ann,/)).toBeVisible();
  await user.click(screen.getAllByRole("button", { name: "Keep this place" })[0]!);
  await waitFor(() => expect(screen.queryByText("Two answers")).toBeNull());
  expect(await placesNow()).toHaveLength(1);
});

test("priorities are moved up and down without a drag, and the button that moved one keeps the focus", async () => {
  await writes(person("Ann"), (journal, writer) => {
    const first = choosePriority(journal, writer, BUY_IN);
    const second = choosePriority(extendJournal(journal, first), writer, TIME);
    return [
      ...first,
      ...second,
      ...choosePriority(extendJournal(journal, [...first, ...second]), writer, LEADERS),
    ];
  });
  const user = openApp(PLAN_AT);
  const up = await screen.findByRole("button", { name: "Move “Learner Leaders” up" });
  const order = async () => (await prioritiesNow()).map(([ref]) => ref);
  await user.click(up);
  await waitFor(async () => expect(await order()).toEqual([BUY_IN, LEADERS, TIME]));
  expect(screen.getByText("“Learner Leaders” is now at place 2 of 3.")).toBeInTheDocument();
  await user.keyboard("{Enter}");
  await waitFor(async () => expect(await order()).toEqual([LEADERS, BUY_IN, TIME]));
  const atTop = screen.getByRole("button", { name: "Move “Learner Leaders” up" });
  await waitFor(() => expect(atTop).toHaveFocus());
  expect(atTop).toHaveAttribute("aria-disabled", "true");
  await user.click(screen.getByRole("button", { name: "Move “Learner Leaders” down" }));
  await waitFor(async () => expect(await order()).toEqual([BUY_IN, LEADERS, TIME]));
  await waitFor(() =>
    expect(screen.getByRole("button", { name: "Move “Learner Leaders” down" })).toHaveFocus(),
  );
});
