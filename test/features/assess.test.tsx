import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, test } from "vitest";
import { loadFramework } from "../../src/content/frameworks";
import { deleteThing } from "../../src/domain/deletion";
import { allCompetencies, competencyRef } from "../../src/domain/framework";
import { readStatus, statusOf, whyOf } from "../../src/domain/record";
import { JOURNEY } from "../../src/domain/thing";
import { saveDraft } from "../../src/storage/drafts";
import { fillDisk } from "../support/databases";
import { journeyId } from "../support/entries";
import { address, device, leave, openApp, reopenApp, shownOnce, timesSaved } from "../support/screensApp";
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

const WALK_AT = `/journeys/${SCHOOL}/assess`;
const FIRST = "Stakeholder Buy-In";
const SECOND = "Learning is Constant, Time is Variable";
type User = ReturnType<typeof openApp>;

const heading = (name: string) => screen.findByRole("heading", { level: 1, name });
const radio = (name: string) => screen.getByRole("radio", { name });
/** How far the walk is: the button that opens the list of it. */
const place = (name: string) => screen.getByRole("button", { name });
const findPlace = (name: string) => screen.findByRole("button", { name });
const press = async (user: User, name: string) => user.click(screen.getByRole("button", { name }));
const choosePart = async (user: User, part: string) =>
  user.selectOptions(await screen.findByRole("combobox", { name: "What to walk through" }), part);

/** Answers everything but these, so that a walk through the rest is short. */
async function answerAllBut(...left: readonly string[]) {
  const framework = await loadFramework("mtc-k12-jml");
  const ann = person("Ann");
  for (const { competency } of allCompetencies(framework!))
    if (!left.includes(competency.title))
      await writes(ann, answers("earned", "", competencyRef(framework!.id, competency.id)));
}

beforeEach(async () => {
  await startsJourney();
});

describe("the walk", () => {
  test("shows one competency a screen, with what would justify each status and how far it is", async () => {
    openApp(WALK_AT);
    expect(await heading(FIRST)).toBeVisible();
    expect(screen.getByText("Purpose & Vision · Foundational")).toBeVisible();
    expect(place("1 of 25")).toBeVisible();
    const progress = screen.getByRole("progressbar", { name: "Competencies looked at" });
    expect(progress).toHaveAttribute("aria-valuetext", "1 of 25");
    const status = within(screen.getByRole("radiogroup", { name: "Status" }));
    expect(status.getByRole("radio", { name: "In progress" })).toHaveAccessibleDescription(
      /Surveys or listening sessions are under way/,
    );
    expect(status.getByRole("radio", { name: "Earned" })).toHaveAccessibleDescription(
      /asked separately, give much the same reason/,
    );
    expect(status.getByRole("radio", { name: "Not started" })).toHaveAccessibleDescription(
      /^We have not begun/,
    );
    expect(await screen.findByLabelText("Evidence files")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Back" })).toBeDisabled();
    await shownOnce();
    expect(document.title).toBe("Assess · Our school · Waymark");
  });

  test("saves a status with its reason and goes on, and back to what was said", async () => {
    const user = openApp(WALK_AT);
    await heading(FIRST);
    await user.type(screen.getByRole("textbox", { name: "Why" }), "Every family was asked.");
    await user.click(radio("Earned"));
    expect(await screen.findByText("Saved on this device")).toBeVisible();
    await press(user, "Next");
    const next = await heading(SECOND);
    expect(next).toHaveFocus();
    expect(screen.getByRole("textbox", { name: "Why" })).toHaveValue("");
    await press(user, "Back");
    expect(await heading(FIRST)).toHaveFocus();
    expect(radio("Earned")).toBeChecked();
    expect(screen.getByRole("textbox", { name: "Why" })).toHaveValue("Every family was asked.");
    const journal = await journalOf();
    const [answer] = readStatus(journal, BUY_IN);
    expect(answer!.value).toBe("earned");
    expect(whyOf(journal, answer!.entry.id)).toBe("Every family was asked.");
  });

  test("keeps a reason that was typed just before going on", async () => {
    await writes(person("Bo"), answers("in-progress"));
    const user = openApp(WALK_AT);
    await heading(FIRST);
    await user.type(screen.getByRole("textbox", { name: "Why" }), "Grade 6 has begun.");
    await press(user, "Next");
    await heading(SECOND);
    await leave();
    const journal = await journalOf();
    expect(whyOf(journal, readStatus(journal, BUY_IN)[0]!.entry.id)).toBe("Grade 6 has begun.");
  });

  test("tells of two answers that were written apart, and settles them on the way", async () => {
    await writeApart([person("Ann"), answers("earned")], [person("Bo"), answers("in-progress")]);
    const user = openApp(WALK_AT);
    await user.click(await screen.findByRole("button", { name: "Keep “Earned”" }));
    await waitFor(() => expect(screen.queryByRole("button", { name: /^Keep/ })).not.toBeInTheDocument());
    expect(radio("Earned")).toBeChecked();
  });

  test("does not call anything answered that was only passed", async () => {
    const user = openApp(WALK_AT);
    await heading(FIRST);
    await press(user, "Next");
    await heading(SECOND);
    expect(readStatus(await journalOf(), BUY_IN)).toEqual([]);
    expect(timesSaved()).toBe(0);
  });

  test("goes on where it was left after the tablet slept", async () => {
    let user = openApp(WALK_AT);
    await heading(FIRST);
    await press(user, "Skip");
    await heading(SECOND);
    user = await reopenApp(WALK_AT);
    expect(await heading(SECOND)).toBeVisible();
    await press(user, "Back");
    expect(await heading(FIRST)).toBeVisible();
  });

  test("begins anew where its draft was left by another version", async () => {
    await saveDraft(device(), `walk/${SCHOOL}`, { step: 7 }, 0);
    openApp(WALK_AT);
    expect(await heading(FIRST)).toBeVisible();
  });

  test("is left for the record at any time", async () => {
    const user = openApp(WALK_AT);
    await heading(FIRST);
    await user.click(screen.getByRole("link", { name: "Leave the walk" }));
    expect(await screen.findByRole("group", { name: "The record of Our school" })).toBeVisible();
    expect(address()).toBe(`/journeys/${SCHOOL}`);
  });

  test("with a full disk goes back to what stood, says why, and keeps what was typed", async () => {
    const user = openApp(WALK_AT);
    await heading(FIRST);
    const makeSpace = fillDisk("packs", "the commit fails", 2);
    await user.click(radio("In progress"));
    await screen.findByText("Saved on this device");
    await user.click(radio("Earned"));
    expect(await screen.findByRole("alert")).toHaveTextContent(/no space left/);
    expect(radio("In progress")).toBeChecked();
    makeSpace();
  });
});

describe("the parts to walk through", () => {
  test("one domain alone", async () => {
    const user = openApp(WALK_AT);
    await choosePart(user, "Graduate Profile");
    expect(await heading("Vision of Success")).toBeVisible();
    expect(screen.getByText("Graduate Profile · Foundational")).toBeVisible();
    expect(place("1 of 4")).toBeVisible();
  });

  test("only what has not been started, and what is answered on the way is not taken from under the feet", async () => {
    await answerAllBut(FIRST, SECOND);
    const user = openApp(WALK_AT);
    await choosePart(user, "Those not started yet");
    expect(await findPlace("1 of 2")).toBeVisible();
    await user.click(radio("Earned"));
    await screen.findByText("Saved on this device");
    expect(await heading(FIRST)).toBeVisible();
    await press(user, "Next");
    expect(await heading(SECOND)).toBeVisible();
    expect(place("2 of 2")).toBeVisible();
  });

  test("where nothing is left to walk through, that is said", async () => {
    await answerAllBut();
    const user = openApp(WALK_AT);
    await choosePart(user, "Those not started yet");
    expect(await screen.findByText("Nothing to walk through here")).toBeVisible();
    await choosePart(user, "All competencies");
    expect(await heading(FIRST)).toBeVisible();
  });
});

describe("the end of the walk", () => {
  test("tells where it stands now and what was skipped, and walks through that alone", async () => {
    await answerAllBut(FIRST, SECOND);
    const user = openApp(WALK_AT);
    await choosePart(user, "Those not started yet");
    await findPlace("1 of 2");
    await press(user, "Skip");
    await heading(SECOND);
    await user.click(radio("In progress"));
    await screen.findByText("Saved on this device");
    await press(user, "Finish");
    expect(await heading("That was the walk")).toHaveFocus();
    expect(screen.getByText(/^You looked at one competency\./)).toBeVisible();
    const now = within(screen.getByRole("region", { name: "Where it stands now" }));
    expect(now.getAllByRole("listitem").map((count) => count.textContent)).toEqual([
      "23earned",
      "1in progress",
      "1not started",
    ]);
    const skipped = within(screen.getByRole("region", { name: "Skipped" }));
    expect(skipped.getAllByRole("link").map((link) => link.textContent)).toEqual([FIRST]);
    await user.click(skipped.getByRole("button", { name: "Walk through these" }));
    expect(await heading(FIRST)).toBeVisible();
    expect(place("1 of 1")).toBeVisible();
    await user.click(radio("Not started"));
    await screen.findByText("Saved on this device");
    await press(user, "Finish");
    expect(await heading("That was the walk")).toBeVisible();
    expect(screen.queryByRole("region", { name: "Skipped" })).not.toBeInTheDocument();
    expect(statusOf(await journalOf(), TIME)).toBe("in-progress");
  });

  test("counts what was passed without an answer as skipped", async () => {
    await answerAllBut(FIRST);
    const user = openApp(WALK_AT);
    await choosePart(user, "Those not started yet");
    await findPlace("1 of 1");
    await press(user, "Finish");
    await heading("That was the walk");
    const skipped = within(screen.getByRole("region", { name: "Skipped" }));
    expect(skipped.getByRole("link", { name: FIRST })).toBeVisible();
  });

  test("goes back into the walk, begins it anew, or goes to the record", async () => {
    await answerAllBut(FIRST);
    const user = openApp(WALK_AT);
    await choosePart(user, "Those not started yet");
    await findPlace("1 of 1");
    await press(user, "Finish");
    await heading("That was the walk");
    await press(user, "Back");
    expect(await heading(FIRST)).toBeVisible();
    await press(user, "Finish");
    await heading("That was the walk");
    await press(user, "Start over");
    expect(await findPlace("1 of 25")).toBeVisible();
  });

  test("is past when the page is opened again: the walk begins anew", async () => {
    await answerAllBut(FIRST);
    const user = openApp(WALK_AT);
    await choosePart(user, "Those not started yet");
    await findPlace("1 of 1");
    await press(user, "Skip");
    await heading("That was the walk");
    await reopenApp();
    expect(await heading(FIRST)).toBeVisible();
    expect(place("1 of 25")).toBeVisible();
  });

  test("comes again at the end of a walk that was begun after it", async () => {
    await answerAllBut(FIRST);
    let user = openApp(WALK_AT);
    await choosePart(user, "Those not started yet");
    await findPlace("1 of 1");
    await press(user, "Skip");
    await heading("That was the walk");
    user = await reopenApp();
    await choosePart(user, "Those not started yet");
    await findPlace("1 of 1");
    await press(user, "Skip");
    expect(await heading("That was the walk")).toBeVisible();
  });
});

describe("a journey that cannot be walked through", () => {
  const said = () => screen.findByText(/^This journey cannot be walked through here/);

  test("because it is not here, deleted, or on an unknown framework is answered with a sentence", async () => {
    openApp("/journeys/never-heard-of/assess");
    expect(await said()).toBeVisible();
    expect(screen.getByRole("link", { name: "To your journeys" })).toHaveAttribute("href", "/");
    await leave();
    await writes(person("Ann"), (journal, writer) => deleteThing(journal, writer, JOURNEY));
    openApp(WALK_AT);
    expect(await said()).toBeVisible();
    await leave();
    await startsJourney({ by: person("Ann", MARCH, journeyId("other")), framework: "our-own" });
    openApp("/journeys/other/assess");
    expect(await said()).toBeVisible();
  });
});
