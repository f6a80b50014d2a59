import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { isBallotEntry } from "../../src/domain/ballot";
import { addEvidence } from "../../src/domain/evidenceTelling";
import { openBallot } from "../../src/formats/ballotSeal";
import { joinRows, writeJoinCode } from "../../src/formats/joinCode";
import { writeJoinFile } from "../../src/formats/joinFile";
import { startSession } from "../../src/state/session";
import { listSent } from "../../src/storage/joinedSessions";
import { DOTS, FIST, FRAMEWORK, joinCode, keys, REFS, STATUSES } from "../support/room";
import { evidenceId } from "../support/entries";
import { address, device, openApp, reopenApp } from "../support/screensApp";
import { BUY_IN, SCHOOL, startsJourney, writes } from "../support/screensJourneys";

await Promise.all([
  import("../../src/features/vote/TakePartScreen"),
  import("../../src/features/vote/VoteScreen"),
  import("../../src/formats/ballotSeal"),
  import("../../src/formats/joinFile"),
]);

const question = { ...STATUSES, refs: REFS.slice(0, 3) };
const codeOf = (asked: Parameters<typeof joinCode>[0]) => writeJoinCode(joinCode(asked), REFS);
const heading = (name: string | RegExp) => screen.findByRole("heading", { level: 1, name });
type User = ReturnType<typeof openApp>;

async function says(user: User, name: string, role = "Faculty") {
  await heading("Who is giving this view?");
  await user.type(screen.getByRole("textbox", { name: "Your name" }), name);
  await user.click(screen.getByRole("radio", { name: role }));
  await user.click(screen.getByRole("button", { name: "Begin" }));
}

/** The rest stays open. */
async function sendsThis(user: User) {
  for (const name of ["Next", "Skip", "Skip", "Send"])
    await user.click(await screen.findByRole("button", { name }));
}

async function opened(n: number, asked: Parameters<typeof openBallot>[2]) {
  const sent = await listSent(device());
  expect(sent.every(({ entry }) => isBallotEntry(entry))).toBe(true);
  const ballot = await openBallot(sent[n]!.entry, keys.secret, asked);
  if (!ballot.ok) throw new Error(ballot.error.type);
  return ballot.value;
}

test("a link joins at once and leaves the address; the walk goes on after the tab was closed, and what was sent cannot be read", async () => {
  let user = openApp(`/together#${codeOf(question)}`);
  await heading("Who is giving this view?");
  expect(window.location.hash).toBe("");
  expect(address()).toMatch(/^\/together\/vote\?session=[0-9a-f]{16}&n=1$/);
  await user.click(screen.getByRole("button", { name: "Begin" }));
  expect(screen.getByText("Please write your name: this session is held by name.")).toBeVisible();
  expect(screen.getByText(/^Please choose your part/)).toBeVisible();
  await says(user, "Amara");

  await heading("Stakeholder Buy-In");
  expect(screen.getByRole("radio", { name: "Very" })).toBeDisabled();
  await user.click(screen.getByRole("radio", { name: "Earned" }));
  await user.click(screen.getByRole("radio", { name: "Very" }));
  await user.type(
    screen.getByRole("textbox", { name: /Why do you see it so/ }),
    "Families wrote it with us.",
  );
  await user.click(screen.getByRole("button", { name: "Next" }));
  await heading(/Learning is Constant/);

  user = await reopenApp();
  await heading("Is this view yours?");
  await user.click(screen.getByRole("button", { name: "Go on" }));
  await heading(/Learning is Constant/);
  await user.keyboard("4");
  expect(screen.getByRole("radio", { name: "I can’t judge" })).toBeChecked();
  await user.keyboard("n");
  await heading("Equity-driven Decisions");
  await user.click(screen.getByRole("button", { name: "Skip" }));
  await heading("Ready to send?");
  expect(screen.getByText(/^2 of 3 are answered/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Send" }));

  await heading("Your view is sealed");
  expect(screen.getByRole("img", { name: "The code of your ballot" })).toBeVisible();
  expect(document.body.textContent).not.toMatch(/Amara|Families wrote/);
  expect(await device().drafts.count()).toBe(0);
  const ballot = await opened(0, question);
  expect(ballot).toMatchObject({ name: "Amara", role: "faculty", kind: "statuses" });
  expect(ballot.kind === "statuses" && [...ballot.answers.values()]).toEqual([
    { view: "earned", sure: 3, why: "Families wrote it with us." },
    { view: "cannot-judge", sure: 0, why: "" },
  ]);
});

test("the tablet goes on to the next person clean; one who is alone on it can change their mind, and the later ballot names the earlier", async () => {
  const user = openApp(`/together#${codeOf(question)}`);
  await says(user, "Amara");
  await user.click(await screen.findByRole("radio", { name: "Earned" }));
  await sendsThis(user);
  await user.click(await screen.findByRole("button", { name: "Change my view" }));
  expect(await screen.findByText(/takes the place of what you sent before/)).toBeVisible();
  await says(user, "Amara", "Leadership");
  await user.click(await screen.findByRole("radio", { name: "Not started" }));
  await sendsThis(user);
  await heading("Your view is sealed");
  const [later, earlier] = await listSent(device());
  expect(later!.entry).toMatchObject({ about: earlier!.entry.about, after: [earlier!.id] });

  await user.click(screen.getByRole("link", { name: "Hand on to the next person" }));
  await heading("Who is giving this view?");
  expect(screen.getByText(/^One view was sent from this tablet already/)).toBeVisible();
  expect(screen.getByRole("textbox", { name: "Your name" })).toHaveValue("");
  expect(screen.getByRole("radio", { name: "Leadership" })).not.toBeChecked();
  await says(user, "Ben");
  expect(await screen.findByRole("radio", { name: "Not started" })).not.toBeChecked();
  await user.click(screen.getByRole("radio", { name: "In progress" }));
  await sendsThis(user);
  await heading("Your view is sealed");
  expect(screen.queryByRole("button", { name: "Change my view" })).toBeNull();
  const sent = await listSent(device());
  expect(new Set(sent.map(({ voice }) => voice)).size).toBe(2);

  await user.click(screen.getByRole("link", { name: "Done" }));
  const list = within(await screen.findByRole("region", { name: "Sent from this device" }));
  expect(list.getAllByRole("link", { name: "Show the code again" })).toHaveLength(2);
  await user.click(list.getAllByRole("link", { name: "Show the code again" })[1]!);
  await heading("Your view is sealed");
});

test("a typed code is checked line by line; dots are given blind, no more than there are", async () => {
  const user = openApp("/together");
  const code = codeOf(DOTS);
  const rows = joinRows(code);
  const box = await screen.findByRole("textbox", { name: "Code" });
  const swapped = rows[1]!.startsWith("2") ? `3${rows[1]!.slice(1)}` : `2${rows[1]!.slice(1)}`;
  await user.click(box);
  await user.paste([rows[0], swapped].join("\n").toLowerCase());
  const lines = within(screen.getByRole("list", { name: "The lines so far" }));
  expect(lines.getByText("Line 1 is right.")).toBeInTheDocument();
  expect(lines.getByText(/^Line 2 is not right/)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Join" }));
  expect(await screen.findByText(/one sign of it is another on the projector/)).toBeVisible();
  await user.clear(box);
  await user.paste(rows.join("\n"));
  await user.click(screen.getByRole("button", { name: "Join" }));
  await says(user, "Amara");
  await heading("What comes first for you?");
  expect(screen.getByRole("button", { name: "Send" })).toBeDisabled();
  const [first, second] = screen.getAllByRole("button", { name: /^One dot more/ });
  await user.click(first!);
  await user.click(first!);
  expect(first).toBeDisabled();
  await user.click(second!);
  expect(screen.getByText("All dots are given")).toBeVisible();
  await user.click(screen.getAllByRole("button", { name: /^One dot less/ })[0]!);
  await user.click(screen.getByRole("button", { name: "Send" }));
  await heading("Your view is sealed");
  const ballot = await opened(0, DOTS);
  expect(ballot.kind === "dots" && [...ballot.dots]).toEqual([
    [DOTS.refs[0], 1],
    [DOTS.refs[1], 1],
  ]);
});

test("a file joins as the code does; a proposal is answered by hand, and what holds one back is said", async () => {
  const user = openApp("/together");
  const field = await screen.findByLabelText(/^The session’s file/);
  await user.upload(field, new File(["Dear all"], "letter.json", { type: "application/json" }));
  expect(await screen.findByText(/^This is not the file of a session/)).toBeVisible();
  const file = new File([writeJoinFile(codeOf(FIST))], "retreat.waymark-join.json", {
    type: "application/json",
  });
  await user.upload(field, file);
  await says(user, "Amara");
  await heading("How far do you go along?");
  expect(screen.getByText("We begin with “Graduate”.")).toBeVisible();
  await user.click(screen.getByRole("radio", { name: "2: Some concerns" }));
  await user.type(screen.getByRole("textbox", { name: /What would have to change/ }), "Begin in spring.");
  await user.click(screen.getByRole("button", { name: "Send" }));
  await heading("Your view is sealed");
  expect(await opened(0, FIST)).toMatchObject({ kind: "fist", fingers: 2, why: "Begin in spring." });
  await waitFor(() => expect(address()).toMatch(/\?sent=/));
});

test("evidence of the journey is told where the journey is here, without what only its keepers may see", async () => {
  const ann = await startsJourney();
  for (const [title, showing] of [["The wall of the hall", "nobody"] as const, ["A child", "keep"] as const])
    await writes(ann, (journal, writer) =>
      addEvidence(journal, writer, {
        id: evidenceId(title),
        content: { kind: "note", text: title },
        title,
        date: "",
        caption: "",
        serves: [BUY_IN],
        showing,
      }),
    );
  const code = writeJoinCode({ ...joinCode(question), journey: SCHOOL, named: false }, REFS);
  const user = openApp(`/together#${code}`);
  await user.click(await screen.findByRole("radio", { name: "I would rather not say" }));
  expect(screen.queryByRole("textbox", { name: "Your name" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Begin" }));
  await user.click(await screen.findByText("2 pieces of evidence on this device"));
  expect(screen.getByText("The wall of the hall")).toBeVisible();
  expect(screen.getByText("One more is not for everybody to see.")).toBeVisible();
  expect(screen.queryByText("A child")).toBeNull();
});

test("whoever leads a session on this device finds it where sessions are joined", async () => {
  await startsJourney();
  const plan = { title: "Retreat in May", framework: { id: FRAMEWORK.id, version: FRAMEWORK.version } };
  const setup = { ...plan, roles: [], named: true, rounds: 1, minutes: 0, fewestApart: 5 };
  const started = await startSession(SCHOOL, setup, { kind: "statuses", refs: question.refs });
  if (!started.ok) throw new Error(started.error.type);
  openApp("/together");
  const led = within(await screen.findByRole("region", { name: "Sessions that this device leads" }));
  expect(led.getByRole("link", { name: "Retreat in May" })).toHaveAttribute(
    "href",
    `/journeys/${SCHOOL}/together/${started.value}`,
  );
});
