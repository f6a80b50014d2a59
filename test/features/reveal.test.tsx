import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { readActions } from "../../src/domain/action";
import { agreementsOf } from "../../src/domain/agreement";
import type { Answer, View } from "../../src/domain/ballot";
import type { CompetencyRef } from "../../src/domain/framework";
import { changeStatus, statusOf } from "../../src/domain/record";
import { readSessions } from "../../src/domain/sessionReading";
import { bringBallots } from "../../src/state/bringing";
import { write } from "../../src/state/writer";
import { sealedBallot } from "../support/roomBallots";
import { address, message, openApp } from "../support/screensApp";
import { journalOf, SCHOOL, startsJourney } from "../support/screensJourneys";

await Promise.all([
  import("../../src/features/together/TogetherScreen"),
  import("../../src/features/together/SessionScreen"),
  import("../../src/features/together/gather/Gather"),
  import("../../src/features/together/reveal/Reveal"),
]);

const held = async () => readSessions(await journalOf())[0]!;

/** Starts a session of the whole framework, and answers it: each voice has its views of the first two, and "earned" of all else. */
async function answered(
  voices: readonly (readonly [name: string, first: View, second: View, why?: string])[],
) {
  await startsJourney();
  const user = openApp(`/journeys/${SCHOOL}/together`);
  await user.click(await screen.findByRole("radio", { name: "With names" }));
  await user.click(screen.getByRole("button", { name: "Start the session" }));
  await screen.findByRole("heading", { name: "Who is in" });
  await bring(voices);
  await user.click(screen.getByRole("link", { name: /Reveal/ }));
  return user;
}

async function bring(voices: readonly (readonly [name: string, first: View, second: View, why?: string])[]) {
  const session = await held();
  const question = session.questions.at(-1)!;
  if (question.kind !== "statuses") throw new Error("no statuses were asked for");
  const ballots = await Promise.all(
    voices.map(([name, first, second, why = ""]) => {
      const viewOf = (at: number): View => (at === 0 ? first : at === 1 ? second : "earned");
      const answers = new Map<CompetencyRef, Answer>(
        question.refs.map((ref, at) => [ref, { view: viewOf(at), sure: 2, why: at === 0 ? why : "" }]),
      );
      return sealedBallot(SCHOOL, session, question, { name, role: "faculty", kind: "statuses", answers });
    }),
  );
  expect((await bringBallots(ballots)).ok).toBe(true);
}

/** Once it is known who is in: before that there is nothing to show. */
async function reveals(user: Awaited<ReturnType<typeof answered>>) {
  const button = await screen.findByRole("button", { name: "Show what the room says" });
  await waitFor(() => expect(button).toBeEnabled());
  await user.click(button);
}

const FIRST = "Stakeholder Buy-In";

test("nobody sees an answer before the reveal; then those that differ most stand first, and the ends give their reasons first", async () => {
  const user = await answered([
    ["Ann", "earned", "in-progress", "The board voted for it."],
    ["Bob", "not-started", "in-progress", "Nobody asked us."],
    ["Cid", "in-progress", "in-progress"],
  ]);
  expect(await screen.findByText(/^3 voices are in\./)).toBeVisible();
  expect(screen.queryByText("Nobody asked us.")).toBeNull();
  await reveals(user);

  const list = within(await screen.findByRole("region", { name: "Where we differ most" }));
  const [top] = await list.findAllByRole("listitem");
  expect(within(top!).getByRole("button", { name: FIRST })).toBeVisible();
  expect(within(top!).getByRole("img")).toHaveAccessibleName("1 not started, 1 in progress, and 1 earned");
  expect(within(top!).getByText("Both ends")).toBeVisible();
  await user.click(list.getByRole("button", { name: FIRST }));

  const detail = within(await screen.findByRole("region", { name: FIRST }));
  const reasons = within(detail.getByRole("region", { name: "Reasons" })).getAllByRole("listitem");
  expect(reasons.map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining("Nobody asked us."),
    expect.stringContaining("The board voted for it."),
  ]);
  expect(reasons[0]).toHaveTextContent("Not started · Bob");
  expect(detail.getByText("Earned: Ann")).toBeVisible();

  await user.click(detail.getByRole("button", { name: "Back to the list" }));
  expect(await list.findByRole("button", { name: FIRST })).toHaveFocus();
});

test("what is agreed stands in the record with its reason and what was missing, which is an action; undo takes all of it back, at once or later", async () => {
  const user = await answered([
    ["Ann", "earned", "in-progress"],
    ["Bob", "not-started", "in-progress"],
  ]);
  await reveals(user);
  await user.click(await screen.findByRole("button", { name: FIRST }));
  const detail = within(await screen.findByRole("region", { name: FIRST }));
  await user.click(detail.getByRole("button", { name: "Agree and go on" }));
  expect(detail.getByText("Choose the status that was agreed.")).toBeVisible();
  await user.click(detail.getByRole("radio", { name: "In progress" }));
  await user.selectOptions(detail.getByRole("combobox", { name: "How it was agreed" }), "By consensus");
  await user.type(detail.getByRole("textbox", { name: /^Reason/ }), "The families come next.");
  await user.type(detail.getByRole("textbox", { name: /hold against/ }), "Bob: too early.");
  await user.type(detail.getByRole("textbox", { name: /is missing/ }), "The families' survey");
  await user.type(detail.getByRole("textbox", { name: /Who brings it/ }), "Ann");
  await user.click(detail.getByRole("button", { name: "Agree and go on" }));

  await message().findByText(`${FIRST}: In progress is agreed.`);
  const journal = await journalOf();
  const [ref] = (await firstQuestion()).refs;
  expect(statusOf(journal, ref!)).toBe("in-progress");
  expect(agreementsOf(journal)).toMatchObject([
    {
      ref,
      method: "consensus",
      dissent: "Bob: too early.",
      why: "The families come next.",
      room: { voices: 2 },
    },
  ]);
  expect(readActions(journal)).toMatchObject([
    { title: "Bring evidence: The families' survey", owner: "Ann", for: [ref] },
  ]);
  const isTakenBack = async () => {
    await waitFor(async () => expect(statusOf(await journalOf(), ref!)).toBe("not-started"));
    expect(agreementsOf(await journalOf())).toHaveLength(0);
    expect(readActions(await journalOf())).toHaveLength(0);
  };
  await user.click(message().getByRole("button", { name: "Undo" }));
  await isTakenBack();

  await user.click(await screen.findByRole("button", { name: FIRST }));
  const again = within(await screen.findByRole("region", { name: FIRST }));
  await user.click(again.getByRole("radio", { name: "Earned" }));
  await user.selectOptions(again.getByRole("combobox", { name: "How it was agreed" }), "Nobody objected");
  await user.type(again.getByRole("textbox", { name: /is missing/ }), "A survey");
  // Two taps agree once.
  await user.dblClick(again.getByRole("button", { name: "Agree and go on" }));
  await user.click(await screen.findByRole("radio", { name: "Agreed (1)" }));
  await user.click(await screen.findByRole("button", { name: FIRST }));
  await user.click(await screen.findByRole("button", { name: "Take it back" }));
  await isTakenBack();
  await user.click(message().getByRole("button", { name: "Undo" }));
  await waitFor(async () => expect(agreementsOf(await journalOf())).toHaveLength(1));
  expect(agreementsOf(await journalOf())).toMatchObject([{ missing: "A survey", isStanding: true }]);
  expect(readActions(await journalOf())).toMatchObject([{ title: "Bring evidence: A survey" }]);
});

test("the unanimous are accepted by one tap; the room is asked once more about the rest, and the change is shown until one of the rounds is hidden again", async () => {
  const user = await answered([
    ["Ann", "earned", "earned"],
    ["Bob", "not-started", "earned"],
  ]);
  await reveals(user);
  await user.click(await screen.findByRole("button", { name: "Accept all 24" }));
  await message().findByText("24 statuses are agreed.");
  const { refs } = await firstQuestion();
  expect(agreementsOf(await journalOf())).toHaveLength(24);
  expect(statusOf(await journalOf(), refs[1]!)).toBe("earned");
  expect(statusOf(await journalOf(), refs[0]!)).toBe("not-started");

  await write(SCHOOL, (now, writer) =>
    changeStatus(now, writer, refs[1]!, { status: "in-progress", why: "" }),
  );
  await user.click(message().getByRole("button", { name: "Undo" }));
  await message().findByText("1 of 24 was not taken back: its status was changed since.");
  expect(statusOf(await journalOf(), refs[1]!)).toBe("in-progress");
  expect(statusOf(await journalOf(), refs[2]!)).toBe("not-started");

  await user.click(screen.getByRole("button", { name: "Ask once more" }));
  await waitFor(() => expect(address()).toMatch(/step=gather$/));
  expect((await held()).questions.at(-1)).toMatchObject({
    n: 2,
    kind: "statuses",
    again: 1,
    refs: [refs[0]],
  });
  await bring([
    ["Ann", "in-progress", "earned"],
    ["Bob", "earned", "earned"],
  ]);
  await user.click(screen.getByRole("link", { name: /Reveal/ }));
  await reveals(user);
  await user.click(await screen.findByRole("radio", { name: "All (1)" }));
  await user.click(await screen.findByRole("button", { name: FIRST }));
  const change = within(await screen.findByRole("region", { name: "Since the round before" }));
  expect(change.getByText("The room has come closer.")).toBeVisible();
  expect(change.getAllByRole("img").map((strip) => strip.getAttribute("aria-label"))).toEqual([
    "1 not started and 1 earned",
    "1 in progress and 1 earned",
  ]);

  // It set out to ask twice: a third round is nothing that is offered, but it can be had.
  expect(screen.queryByRole("button", { name: "Ask once more" })).toBeNull();
  const menu = () => screen.getByRole("button", { name: "More about these answers" });
  await user.click(menu());
  expect(screen.getByRole("menuitem", { name: "Ask once more" })).toBeVisible();
  await user.keyboard("{Escape}");

  // Hidden again, the first round shows nobody beside the second either.
  await user.selectOptions(screen.getByRole("combobox", { name: "Round" }), "First round");
  await screen.findByRole("radio", { name: "All (25)" });
  await user.click(menu());
  await user.click(screen.getByRole("menuitem", { name: "Hide the answers again" }));
  await screen.findByRole("heading", { name: "Nobody has seen the answers yet" });
  await user.selectOptions(screen.getByRole("combobox", { name: "Round" }), "Round 2");
  await user.click(await screen.findByRole("button", { name: FIRST }));
  await screen.findByRole("region", { name: FIRST });
  expect(screen.queryByRole("region", { name: "Since the round before" })).toBeNull();
});

test("what the record has already is not taken back in passing, though all say less", async () => {
  const user = await answered([["Ann", "earned", "in-progress"]]);
  const { refs } = await firstQuestion();
  await write(SCHOOL, (journal, writer) =>
    changeStatus(journal, writer, refs[1]!, { status: "earned", why: "We have the proof." }),
  );
  const reveal = await screen.findByRole("button", { name: "Show what the room says" });
  await waitFor(() => expect(reveal).toBeEnabled());
  await user.click(reveal);
  await user.click(await screen.findByRole("button", { name: "Accept all 24" }));
  await message().findByText("24 statuses are agreed.");
  expect(statusOf(await journalOf(), refs[1]!)).toBe("earned");
});

test("a ballot that comes after the reveal waits until somebody takes it in, and is called late; the answers can be hidden again", async () => {
  const user = await answered([["Ann", "earned", "earned"]]);
  await reveals(user);
  await screen.findByRole("region", { name: "Where we differ most" });
  await bring([["Zoe", "not-started", "earned"]]);
  await user.click(await screen.findByRole("button", { name: "Count them too" }));
  expect(await screen.findByText("2 voices")).toBeVisible();
  expect(await screen.findByText(/came after the others/)).toBeVisible();

  await user.click(screen.getByRole("button", { name: "More about these answers" }));
  await user.click(screen.getByRole("menuitem", { name: "Hide the answers again" }));
  expect(await screen.findByRole("heading", { name: "Nobody has seen the answers yet" })).toBeVisible();
});

async function firstQuestion() {
  const [question] = (await held()).questions;
  if (question?.kind !== "statuses") throw new Error("no statuses were asked for");
  return question;
}
