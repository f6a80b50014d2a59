import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Ballot } from "../../src/domain/ballot";
import { competencyRef } from "../../src/domain/framework";
import { newVoiceSecret, voiceIdOf } from "../../src/domain/voiceSecret";
import { sealBallot } from "../../src/formats/ballotSeal";
import { writeJoinCode } from "../../src/formats/joinCode";
import { flushDrafts } from "../../src/state/drafts";
import { sendBallot } from "../../src/storage/ballots";
import { joinedRow, listSent, sentRow } from "../../src/storage/joinedSessions";
import { voteDraftKey } from "../../src/storage/sessionSecrets";
import { dump } from "../support/databases";
import { FIST, FRAMEWORK, joinCode, REFS, STATUSES } from "../support/room";
import { device, leave, openApp, settled } from "../support/screensApp";

await Promise.all([
  import("../../src/features/vote/TakePartScreen"),
  import("../../src/features/vote/VoteScreen"),
  import("../../src/formats/ballotSeal"),
]);

const question = { ...STATUSES, refs: REFS.slice(0, 3) };
const link = (asked: Parameters<typeof joinCode>[0]) => `/together#${writeJoinCode(joinCode(asked), REFS)}`;
const heading = (name: string | RegExp) => screen.findByRole("heading", { level: 1, name });
const button = (name: string | RegExp) => screen.findByRole("button", { name });
type User = ReturnType<typeof openApp>;

async function says(user: User, name: string) {
  await heading("Who is giving this view?");
  expect(screen.getByRole("textbox", { name: "Your name" })).toHaveValue("");
  await user.type(screen.getByRole("textbox", { name: "Your name" }), name);
  await user.click(screen.getByRole("radio", { name: "Faculty" }));
  await user.click(await button("Begin"));
}

async function answersAll(user: User, view: string) {
  for (let step = 0; step < question.refs.length; step += 1) {
    await heading(new RegExp(["Stakeholder", "Learning", "Equity"][step]!));
    await user.click(screen.getByRole("radio", { name: view }));
    await user.keyboard("n");
  }
  await heading("Ready to send?");
}

const toTheList = async (user: User, name: string) => user.click(await screen.findByRole("link", { name }));
const again = async (user: User) => {
  const joined = within(await screen.findByRole("region", { name: "Joined on this device" }));
  await user.click(joined.getByRole("link"));
};
const voices = async () => new Set((await listSent(device())).map(({ voice }) => voice)).size;

test("what is tapped while a view is being sent is kept nowhere: the tablet holds nothing that can be read", async () => {
  const user = openApp(link(question));
  await says(user, "Amara");
  await answersAll(user, "Earned");
  const row = await button(/^Stakeholder Buy-In Earned/);
  fireEvent.click(await button("Send"));
  await waitFor(() => {
    fireEvent.click(row);
    fireEvent.keyDown(document.body, { key: "ArrowLeft" });
    expect(screen.getByRole("heading", { name: "Your view is sealed" })).toBeVisible();
  });
  await flushDrafts();
  await leave();
  expect(await device().drafts.toArray()).toEqual([]);
  expect(JSON.stringify(await dump(device()))).not.toMatch(/Amara|earned/);
});

test("whoever finds answers under way is asked whose they are before any is shown; no view takes the place of another person's", async () => {
  const user = openApp(link(question));
  await says(user, "Amara");
  await heading("Stakeholder Buy-In");
  await user.click(screen.getByRole("radio", { name: "Earned" }));
  await toTheList(user, "Leave; your answers are kept");
  await again(user);
  await heading("Is this view yours?");
  expect(screen.getByText(/^Amara began it/)).toBeVisible();
  expect(screen.queryByRole("radio")).toBeNull();
  await user.click(await button("Go on"));
  await heading("Stakeholder Buy-In");
  expect(screen.getByRole("radio", { name: "Earned" })).toBeChecked();
  await answersAll(user, "Earned");
  await user.click(await button("Send"));

  // She thinks of changing it and does not: the next one is nobody who changes a mind.
  await user.click(await button("Change my view"));
  await screen.findByText(/takes the place of what you sent before/);
  await toTheList(user, "Not now");
  await again(user);
  await heading("Who is giving this view?");
  await screen.findByText(/^One view was sent from this tablet already/);
  expect(screen.queryByText(/takes the place of what you sent/)).toBeNull();
  await toTheList(user, "Not now");

  // She changes it half, and puts the tablet down.
  await toTheList(user, "Show the code again");
  await user.click(await button("Change my view"));
  await says(user, "Amara");
  await heading("Stakeholder Buy-In");
  await user.click(screen.getByRole("radio", { name: "Not started" }));
  await toTheList(user, "Leave; your answers are kept");
  await again(user);
  await heading("Is this view yours?");
  expect(screen.getByText(/takes the place of the one that was sent/)).toBeVisible();
  await user.click(await button("Somebody else: start anew"));
  await says(user, "Ben");
  expect(screen.queryByRole("radio", { checked: true })).toBeNull();
  await answersAll(user, "In progress");
  await user.click(await button("Send"));
  await heading("Your view is sealed");
  await waitFor(async () => expect(await voices()).toBe(2));
});

test("a tablet that is handed on while a view is being changed drops the change with all that was answered", async () => {
  const user = openApp(link(question));
  await says(user, "Amara");
  await answersAll(user, "Earned");
  await user.click(await button("Send"));
  await user.click(await button("Change my view"));
  await says(user, "Amara");
  await heading("Stakeholder Buy-In");
  await user.click(screen.getByRole("radio", { name: "Not started" }));
  await toTheList(user, "Leave; your answers are kept");
  await toTheList(user, "Show the code again");
  await toTheList(user, "Hand on to the next person");
  await says(user, "Ben");
  await settled();
  expect(JSON.stringify(await device().drafts.toArray())).not.toMatch(/Amara|not-started/);
});

test("answers that another window of the tablet sent are gone from this one too, also what was typed since; a session leaves the list, and comes back", async () => {
  const user = openApp(link(question));
  await says(user, "Amara");
  await heading("Stakeholder Buy-In");
  await user.click(screen.getByRole("radio", { name: "Earned" }));
  await flushDrafts();
  const { journey, session, key, title } = joinCode(question);
  const [secret, at] = [newVoiceSecret(), 1];
  const ballot: Ballot = { name: "Amara", role: "", kind: "statuses", answers: new Map() };
  const entry = await sealBallot({ journey, session, after: [], at, secret, ballot }, key, question);
  const sent = { id: entry.id, journey, session, n: 1, voice: voiceIdOf(secret), secret, title, at };
  await sendBallot(device(), entry, sentRow(sent), voteDraftKey(session, 1));
  await user.click(screen.getByRole("radio", { name: "Not started" }));
  await screen.findByRole("heading", { name: "These answers were sent" });
  expect(document.body.textContent).not.toMatch(/Amara/);
  await toTheList(user, "Show the code again");
  await toTheList(user, "Done");
  await flushDrafts();
  await settled();
  expect(await device().drafts.toArray()).toEqual([]);

  await user.click(await button("Remove from this list"));
  await waitFor(() => expect(screen.queryByRole("region", { name: "Joined on this device" })).toBeNull());
  expect(screen.getByRole("region", { name: "Sent from this device" })).toBeVisible();
  await user.click(await button("Undo"));
  await again(user);
  await heading("Who is giving this view?");
});

test("a competency that the framework here lacks is said and passed over; a reason that is too long waits to be shortened", async () => {
  const strange = competencyRef(FRAMEWORK.id, "not-here");
  const code = { ...joinCode({ ...question, refs: [strange, REFS[0]!] }), named: false, roles: [] };
  await device().settings.put(joinedRow(code.session, question.n, code, 1));
  let user = openApp(`/together/vote?session=${code.session}&n=${question.n}`);
  await user.click(await button("Begin"));
  await heading("This competency is not on this device");
  await user.click(await button("Skip"));
  await heading("Stakeholder Buy-In");
  await user.click(await button("Back"));
  await heading("This competency is not on this device");
  await leave();

  user = openApp(link(FIST));
  await says(user, "Amara");
  await user.click(await screen.findByRole("radio", { name: "2: Some concerns" }));
  fireEvent.change(screen.getByRole("textbox", { name: /What would have to change/ }), {
    target: { value: "a".repeat(501) },
  });
  await screen.findByText(/^At most 500 characters/);
  expect(screen.getByRole("button", { name: "Send" })).toBeDisabled();
  await user.type(screen.getByRole("textbox", { name: /What would have to change/ }), "{Backspace}");
  await waitFor(() => expect(screen.getByRole("button", { name: "Send" })).toBeEnabled());
});
