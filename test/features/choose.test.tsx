import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Answers } from "../../src/domain/ballot";
import { readActions } from "../../src/domain/action";
import { readDecision } from "../../src/domain/decision";
import { decisionRegister } from "../../src/domain/decisionRegisters";
import { readPriorities } from "../../src/domain/priority";
import { hideQuestion } from "../../src/domain/sessionTelling";
import { registerOf } from "../../src/domain/register";
import { readSession, readSessions } from "../../src/domain/sessionReading";
import { sessionThing } from "../../src/domain/thing";
import { sealedBallot } from "../support/roomBallots";
import { bringBallots } from "../../src/state/bringing";
import { write } from "../../src/state/writer";
import { address, message, openApp } from "../support/screensApp";
import { journalOf, SCHOOL, startsJourney } from "../support/screensJourneys";

await Promise.all([
  import("../../src/features/together/TogetherScreen"),
  import("../../src/features/together/SessionScreen"),
  import("../../src/features/together/gather/Gather"),
  import("../../src/features/together/choose/Choose"),
  import("../../src/features/together/projector/ProjectorScreen"),
]);

const TOGETHER = `/journeys/${SCHOOL}/together`;

async function starts() {
  await startsJourney();
  const user = openApp(TOGETHER);
  await user.click(await screen.findByRole("radio", { name: "With names" }));
  await user.click(screen.getByRole("button", { name: "Start the session" }));
  await screen.findByRole("heading", { name: "Who is in" });
  await user.click(screen.getByRole("link", { name: /Choose/ }));
  await screen.findByRole("heading", { name: "What shall we work on?" });
  return user;
}

const held = async () => readSessions(await journalOf())[0]!;

/** Answers the question that was asked last, each under a name. */
async function answer(answers: readonly (readonly [string, Answers])[]) {
  const session = await held();
  const question = session.questions.at(-1)!;
  const ballots = await Promise.all(
    answers.map(([name, said]) =>
      sealedBallot(SCHOOL, session, question, { name, role: "faculty", ...said }),
    ),
  );
  expect((await bringBallots(ballots)).ok).toBe(true);
}

/** As a finger that trembles does: twice before anything could come of the first. */
function tapTwice(button: HTMLElement) {
  fireEvent.click(button);
  fireEvent.click(button);
}

const fingers = (count: number, why = ""): Answers => ({ kind: "fist", fingers: count, why });

test("the room lays dots, three become priorities with first steps in one write, and undo takes all of it back", async () => {
  const user = await starts();
  expect(screen.getByText("12 of 25 chosen")).toBeVisible();
  const part = within(screen.getByRole("region", { name: "What shall we work on?" }));
  tapTwice(part.getByRole("button", { name: "Ask the room" }));
  await waitFor(() => expect(address()).toMatch(/step=gather$/));
  expect((await held()).questions).toHaveLength(2);
  const asked = (await held()).questions.at(-1)!;
  if (asked.kind !== "dots") throw new Error("no dots were asked for");
  expect(asked).toMatchObject({ n: 2, dots: 4, most: 2 });
  const [first, second] = asked.refs as [(typeof asked.refs)[0], (typeof asked.refs)[0]];
  await answer([
    [
      "Ann",
      {
        kind: "dots",
        dots: new Map([
          [first, 2],
          [second, 1],
        ]),
      },
    ],
    ["Bob", { kind: "dots", dots: new Map([[second, 2]]) }],
  ]);

  await user.click(screen.getByRole("link", { name: /Choose/ }));
  expect(await screen.findByText("2 voices are in.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Show the answers" }));
  const tally = await screen.findByText("3 dots from 2 voices");
  expect(tally).toBeInTheDocument();
  expect(screen.getByText("2 voices, 5 dots")).toBeVisible();

  await user.click(screen.getByRole("button", { name: "Put them in the plan" }));
  expect(await screen.findByText(/Choose at least one candidate/)).toBeVisible();
  const boxes = screen.getAllByRole("checkbox");
  await user.click(boxes[0]!);
  await user.click(boxes[1]!);
  const [step] = screen.getAllByRole("textbox", { name: /The first step/ });
  await user.type(step!, "Ask three families");
  await user.type(screen.getAllByRole("textbox", { name: /Who takes the first step/ })[0]!, "Ann");
  await user.selectOptions(screen.getByRole("combobox", { name: "How it was decided" }), "By consensus");
  tapTwice(screen.getByRole("button", { name: "Put them in the plan" }));
  expect(await screen.findByRole("heading", { name: "Decided" })).toBeVisible();
  const journal = await journalOf();
  expect(readPriorities(journal).map(({ ref }) => ref)).toEqual([second, first]);
  expect(readActions(journal)).toMatchObject([{ title: "Ask three families", owner: "Ann", for: [second] }]);
  const { id } = await held();
  expect(readDecision(journal, id, 2)).toMatchObject({
    kind: "priorities",
    method: "consensus",
    dots: { [first]: 2, [second]: 3 },
    room: { voices: 2 },
  });

  await user.click(await message().findByRole("button", { name: "Undo" }));
  await waitFor(async () => expect(readPriorities(await journalOf())).toHaveLength(0));
  expect(readDecision(await journalOf(), id, 2)).toBeUndefined();
  expect(readActions(await journalOf()).filter(({ title }) => title !== "")).toHaveLength(0);
});

test("whoever shows fewer than three fingers has the floor, the proposal is mended and asked again, and the decision keeps the hands", async () => {
  const user = await starts();
  const part = within(screen.getByRole("region", { name: "Can we go with this?" }));
  await user.click(part.getByRole("button", { name: "Ask the room" }));
  expect(await screen.findByText("Write the proposal first.")).toBeVisible();
  await user.type(part.getByRole("textbox", { name: "Proposal" }), "We begin in October.");
  await user.click(part.getByRole("button", { name: "Ask the room" }));
  await waitFor(() => expect(address()).toMatch(/step=gather$/));
  await answer([
    ["Ann", fingers(5)],
    ["Bob", fingers(1, "Too early.")],
  ]);
  await user.click(screen.getByRole("link", { name: /Choose/ }));
  await screen.findByText("2 voices are in.");
  await user.click(screen.getByRole("button", { name: "Show the answers" }));
  expect(await screen.findByText(/1 voice shows fewer than three fingers/)).toBeVisible();
  expect(screen.getByText("Too early.")).toBeVisible();
  expect(screen.getByText("Bob, 1 finger")).toBeVisible();

  const mended = screen.getByRole("textbox", { name: "The proposal, mended" });
  expect(mended).toHaveValue("We begin in October.");
  await user.clear(mended);
  await user.type(mended, "We begin in January.");
  tapTwice(screen.getByRole("button", { name: "Mend the proposal and ask again" }));
  await waitFor(async () => expect((await held()).questions.at(-1)).toMatchObject({ n: 3, again: 2 }));
  await answer([
    ["Ann", fingers(4)],
    ["Bob", fingers(3)],
  ]);
  await user.click(await screen.findByRole("link", { name: /Choose/ }));
  await screen.findByText("2 voices are in.");
  await user.click(screen.getByRole("button", { name: "Show the answers" }));
  expect(await screen.findByText(/^Nobody shows fewer/)).toBeVisible();
  expect(screen.getByText("Round 2 of 3 · 2 voices")).toBeVisible();
  await user.click(screen.getByText("Rounds before"));
  expect(screen.getByText("1 finger: 1 voice")).toBeInTheDocument();
  const { id } = await held();
  await write(SCHOOL, (journal, writer) => [hideQuestion(journal, writer, id, 2)]);
  expect(await screen.findByText("The hands of this round are not shown now.")).toBeVisible();
  expect(screen.queryByText("1 finger: 1 voice")).not.toBeInTheDocument();
  tapTwice(screen.getByRole("button", { name: "Record the decision" }));
  expect(await screen.findByRole("heading", { name: "Decided" })).toBeVisible();
  const session = readSession(await journalOf(), (await held()).id)!;
  expect(session.questions).toHaveLength(3);
  const said = registerOf(await journalOf(), sessionThing(session.id), decisionRegister(3));
  expect(said.history).toHaveLength(1);
  expect(readDecision(await journalOf(), session.id, 3)).toMatchObject({
    kind: "proposal",
    proposal: "We begin in January.",
    carried: true,
    counts: [0, 0, 0, 1, 1, 0],
  });
});
