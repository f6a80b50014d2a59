import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { ballotEntry, readBallotEntry } from "../../src/domain/ballot";
import { shownOf, readSessions } from "../../src/domain/sessionReading";
import { readVoices } from "../../src/domain/voice";
import { readSecret } from "../../src/storage/sessionSecrets";
import { ballotFileOf, ballotOf } from "../support/roomBallots";
import { address, device, message, openApp, reopenApp } from "../support/screensApp";
import { journalOf, SCHOOL, startsJourney } from "../support/screensJourneys";

await Promise.all([
  import("../../src/features/together/TogetherScreen"),
  import("../../src/features/together/SessionScreen"),
  import("../../src/features/together/SessionKeyScreen"),
  import("../../src/features/together/SessionSettings"),
  import("../../src/features/together/gather/Gather"),
  import("../../src/features/together/reveal/Reveal"),
  import("../../src/formats/ballotFile"),
]);

const TOGETHER = `/journeys/${SCHOOL}/together`;
const session = async () => readSessions(await journalOf())[0]!;

/** By one tap on what stands there anyway. */
async function starts() {
  await startsJourney();
  const user = openApp(TOGETHER);
  await user.click(await screen.findByRole("radio", { name: "With names" }));
  await user.click(screen.getByRole("button", { name: "Start the session" }));
  await screen.findByRole("heading", { name: "Who is in" });
  return user;
}

test("ballots come in as files, late, twice and with others among them; who is in is told, and all is revealed at once", async () => {
  const user = await starts();
  const held = await session();
  const question = held.questions[0]!;
  expect(address()).toBe(`${TOGETHER}/${held.id}`);
  expect(question).toMatchObject({ kind: "statuses", n: 1 });
  expect(await screen.findByRole("img", { name: "Code to join the session" })).toBeVisible();
  expect(screen.getByRole("button", { name: "Reveal to the room" })).toBeDisabled();
  const ann = await ballotOf(SCHOOL, held, question, { name: "Ann", role: "faculty" });
  const bob = await ballotOf(SCHOOL, held, question, {
    name: "Bob",
    role: "leadership",
    status: "not-started",
  });
  const alsoAnn = await ballotOf(SCHOOL, held, question, { name: "ann ", role: "faculty" });

  const files = screen.getByLabelText("Ballot files", { exact: false });
  const letter = new File(["Dear all"], "letter.json", { type: "application/json" });
  await user.upload(files, [await ballotFileOf([ann]), await ballotFileOf([bob, ann]), letter]);
  expect(await screen.findByText(/2 ballots came in.*letter\.json could not be read/)).toBeVisible();
  const who = within(screen.getByRole("region", { name: "Who is in" }));
  expect(await who.findByText("Ann")).toBeVisible();
  expect(who.getByText("Bob")).toBeVisible();
  expect(who.queryByText("Earned")).toBeNull();
  await user.upload(files, [await ballotFileOf([alsoAnn]), await ballotFileOf([bob])]);
  expect(await who.findByText("The same name twice")).toBeVisible();
  await user.type(screen.getByRole("textbox", { name: "How many people are in the room" }), "4");
  expect(await screen.findByText("3 of 4 are in.")).toBeInTheDocument();
  expect(readVoices(await journalOf(), held.id, 1)).toHaveLength(0);

  await user.click(screen.getByRole("button", { name: "Reveal to the room" }));
  await waitFor(() => expect(address()).toBe(`${TOGETHER}/${held.id}?step=reveal`));
  const journal = await journalOf();
  expect(shownOf(journal, held.id, 1)?.ballots.size).toBe(3);
  expect(
    readVoices(journal, held.id, 1)
      .map(({ name }) => name.trim().toLowerCase())
      .sort(),
  ).toEqual(["ann", "ann", "bob"]);
  await user.click(screen.getByRole("link", { name: /Gather/ }));
  expect(await screen.findByText("The room has seen this question’s answers")).toBeVisible();

  // What nobody can open does not wait for ever: it is told as what it is, beside one that came late.
  const changed = ballotEntry({ ...readBallotEntry(ann)!, at: readBallotEntry(ann)!.at + 1 });
  const late = await ballotOf(SCHOOL, held, question, { name: "Cy", role: "faculty" });
  await user.upload(screen.getByLabelText("Ballot files", { exact: false }), [
    await ballotFileOf([changed, late]),
  ]);
  expect(await screen.findByText(/1 ballot can’t be opened\./)).toBeVisible();
  await user.click(screen.getByRole("link", { name: /Reveal/ }));
  expect(await screen.findByText(/1 ballot came later and is not counted yet\./)).toBeVisible();
  await user.dblClick(screen.getByRole("button", { name: "Count them too" }));
  expect(await screen.findByText("1 voice came after the others were shown.")).toBeVisible();
  expect(screen.getByText(/1 ballot can’t be opened\./)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Count them too" })).toBeNull();
});

test("a device without the session's key takes ballots in closed, refuses another key, and opens them with the one from the paper", async () => {
  const user = await starts();
  const held = await session();
  const secret = (await readSecret(device(), held.id))!;
  await user.click(await screen.findByRole("link", { name: "Print the key" }));
  expect(await screen.findByRole("img", { name: "The key as a code" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "It is on paper" }));
  expect(await screen.findByText("It is on paper, as somebody said here.")).toBeVisible();

  const settings = await reopenApp(`${TOGETHER}/${held.id}?step=settings`);
  const forget = () => screen.findByRole("button", { name: "Forget the key on this device" });
  await settings.click(await forget());
  await settings.click(await message().findByRole("button", { name: "Undo" }));
  await settings.click(await forget());
  expect(await screen.findByText(/^The key is not on this device/)).toBeVisible();
  expect(await readSecret(device(), held.id)).toBeUndefined();
  const again = await reopenApp(`${TOGETHER}/${held.id}`);
  expect(await screen.findByText("This device does not have the session’s key")).toBeVisible();
  const ann = await ballotOf(SCHOOL, held, held.questions[0]!, { name: "Ann" });
  await again.upload(screen.getByLabelText("Ballot files", { exact: false }), await ballotFileOf([ann]));
  expect(await screen.findByText(/1 ballot is here, still closed/)).toBeVisible();
  const key = screen.getByRole("textbox", { name: "Key from the paper" });
  await again.type(key, secret.slice(0, 40));
  await again.click(screen.getByRole("button", { name: "Enter the key" }));
  expect(await screen.findByText(/This is not a key/)).toBeVisible();
  await again.clear(key);
  await again.type(key, secret.toLowerCase());
  await again.click(screen.getByRole("button", { name: "Enter the key" }));
  expect(await message().findByText("The key is on this device now.")).toBeVisible();
  expect(await screen.findByText("Ann")).toBeVisible();
});

test("a session is renamed and deleted from its settings, and undo brings it back; the next one begins with its roles", async () => {
  const user = await starts();
  await user.click(screen.getByRole("link", { name: "Settings" }));
  const title = await screen.findByRole("textbox", { name: "Title" });
  await user.clear(title);
  await user.type(title, "August retreat");
  await user.click(screen.getByRole("button", { name: "Save the title" }));
  expect(await screen.findByRole("heading", { level: 1, name: "August retreat" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Delete the session" }));
  await waitFor(() => expect(address()).toBe(TOGETHER));
  expect(await screen.findByRole("heading", { name: "Start a session" })).toBeVisible();
  await user.click(message().getByRole("button", { name: "Undo" }));
  expect(await screen.findByRole("link", { name: "August retreat" })).toBeVisible();

  await user.click(screen.getByRole("button", { name: "Start another session" }));
  expect(await screen.findByRole("radio", { name: "With names" })).toBeChecked();
  await user.click(screen.getByText("Roles, rounds and timer"));
  await user.click(screen.getByRole("button", { name: "Remove the role Community" }));
  await user.type(screen.getByRole("textbox", { name: "A further role" }), "Board{Enter}");
  expect(screen.getByRole("button", { name: "Remove the role Board" })).toBeVisible();
  await user.click(screen.getByRole("radio", { name: "Chosen competencies" }));
  await user.click(screen.getByRole("button", { name: "Start the session" }));
  expect(await screen.findByText("Choose at least one competency.")).toBeVisible();
  await user.click(screen.getByRole("checkbox", { name: "Stakeholder Buy-In" }));
  await user.click(screen.getByRole("button", { name: "Start the session" }));
  await screen.findByRole("heading", { name: "Who is in" });
  const held = await session();
  expect(held.roles.map(({ id }) => id)).toEqual(["leadership", "faculty", "student", "family", "board"]);
  expect(held.questions[0]).toMatchObject({ refs: ["mtc-k12-jml:purpose-and-vision/stakeholder-buy-in"] });
});
