import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, test } from "vitest";
import { readStatus, whyOf } from "../../src/domain/record";
import { currentPerson } from "../../src/state/people";
import { readDraft } from "../../src/storage/drafts";
import { ownDraftKey } from "../../src/storage/ownDrafts";
import { fillDisk } from "../support/databases";
import {
  device,
  leave,
  message,
  openApp,
  reopenApp,
  settled,
  shownOnce,
  timesReady,
  timesSaved,
} from "../support/screensApp";
import {
  answers,
  BUY_IN,
  BUY_IN_AT,
  journalOf,
  person,
  SCHOOL,
  startsJourney,
  writes,
} from "../support/screensJourneys";

const whyDraft = () => readDraft(device(), ownDraftKey(`why/${SCHOOL}/${BUY_IN}`, currentPerson().id));
const status = async () => within(await screen.findByRole("radiogroup", { name: "Status" }));
const radio = async (name: string) => (await status()).getByRole("radio", { name });
const why = () => screen.findByRole("textbox", { name: "Why" });
const saved = () => screen.findByText("Saved on this device");
const history = async () =>
  within((await screen.findByRole("heading", { name: "How we got here" })).closest("section")!);
/** Elsewhere on the page, so that a field is left. */
const elsewhere = () => screen.findByRole("heading", { level: 2, name: "Stakeholder Buy-In" });

async function record() {
  const journal = await journalOf();
  return readStatus(journal, BUY_IN).map(({ value, entry }) => [value, whyOf(journal, entry.id)]);
}

beforeEach(async () => {
  await startsJourney();
});

describe("a competency", () => {
  test("says what it asks, what would justify each status, and what could speak for it", async () => {
    openApp(BUY_IN_AT);
    expect(await screen.findByRole("heading", { level: 2, name: "Stakeholder Buy-In" })).toBeVisible();
    expect(screen.getByText("Purpose & Vision · Foundational")).toBeVisible();
    expect(screen.getByText(/our case for change is built on what they told us/)).toBeVisible();
    expect(screen.getByText(/^Nobody has said anything yet/)).toBeVisible();
    expect((await status()).getAllByRole("radio").map((each) => (each as HTMLInputElement).checked)).toEqual([
      false,
      false,
      false,
    ]);
    expect(screen.getByRole("heading", { name: "Signs to look for" })).toBeVisible();
    expect(screen.getByRole("heading", { name: "To talk about" })).toBeVisible();
    expect(await screen.findByText("Resources")).toBeVisible();
    expect(await screen.findByRole("button", { name: "Add evidence" })).toBeVisible();
    expect(screen.getByLabelText("Evidence files")).toHaveAttribute("type", "file");
    await waitFor(() => expect(timesReady()).toBeGreaterThan(0));
    expect(document.title).toBe("Stakeholder Buy-In · Waymark");
  });

  test("leads to the one before and the one after it", async () => {
    const user = openApp(BUY_IN_AT);
    const pager = within(await screen.findByRole("navigation", { name: "Previous and next competency" }));
    expect(pager.queryByRole("link", { name: "Previous" })).not.toBeInTheDocument();
    await user.click(pager.getByRole("link", { name: "Next" }));
    const next = { level: 2, name: "Learning is Constant, Time is Variable" };
    const heading = await screen.findByRole("heading", next);
    await waitFor(() => expect(heading).toHaveFocus());
    expect(screen.getByRole("link", { name: "Previous" })).toHaveAttribute("href", BUY_IN_AT);
  });

  test("that the framework does not have is answered with a sentence", async () => {
    openApp(`/journeys/${SCHOOL}/competencies/purpose-and-vision/nonsense`);
    expect(await screen.findByText("This framework has no such competency")).toBeVisible();
    expect(screen.getByRole("group", { name: "The record of Our school" })).toBeVisible();
    await shownOnce();
  });
});

describe("choosing a status", () => {
  test("shows at once, and says that it is saved once it is", async () => {
    const user = openApp(BUY_IN_AT);
    await user.click(await radio("In progress"));
    expect(await radio("In progress")).toBeChecked();
    expect(await saved()).toBeVisible();
    expect(timesSaved()).toBe(1);
    expect(await record()).toEqual([["in-progress", ""]]);
    expect(screen.getByText(/^Some of it is happening, in some places/)).toBeVisible();
  });

  test("never stands beside what was said of saving the one before", async () => {
    const user = openApp(BUY_IN_AT);
    await user.click(await radio("In progress"));
    await saved();
    const earned = await radio("Earned");
    const beside: boolean[] = [];
    const watch = new MutationObserver(() => {
      const { checked } = earned as HTMLInputElement;
      if (checked) beside.push(screen.queryByText("Saved on this device") !== null);
    });
    watch.observe(earned.closest("[data-journey], article")!, { attributes: true, subtree: true });
    await user.click(earned);
    await waitFor(() => expect(beside.length).toBeGreaterThan(0));
    watch.disconnect();
    expect(beside[0]).toBe(false);
  });

  test("works by the keyboard alone", async () => {
    const user = openApp(BUY_IN_AT);
    // Its heading takes the focus when it opens.
    await waitFor(async () => expect(await elsewhere()).toHaveFocus());
    (await radio("Not started")).focus();
    await user.keyboard(" ");
    await waitFor(async () => expect(await radio("Not started")).toBeChecked());
    await saved();
    expect(await record()).toEqual([["not-started", ""]]);
  });

  test("is there again when the page is opened again", async () => {
    const user = openApp(BUY_IN_AT);
    await user.click(await radio("Earned"));
    await saved();
    await reopenApp();
    await waitFor(async () => expect(await radio("Earned")).toBeChecked());
  });

  test("is put back by Undo, to nothing where nothing had been said", async () => {
    const user = openApp(BUY_IN_AT);
    await user.click(await radio("Earned"));
    expect(await message().findByText("Earned: saved.")).toBeVisible();
    await user.click(message().getByRole("button", { name: "Undo" }));
    await waitFor(async () => expect(await radio("Not started")).toBeChecked());
    expect(await (await history()).findByText("Taken back to not started")).toBeVisible();
    expect(await record()).toEqual([["not-started", ""]]);
    expect(timesSaved()).toBe(2);
  });

  test("is put back by Undo to what stood before, also from another screen", async () => {
    await writes(person("Bo"), answers("in-progress", "Grade 6 has begun."));
    const user = openApp(BUY_IN_AT);
    await waitFor(async () => expect(await radio("In progress")).toBeChecked());
    await user.click(await radio("Earned"));
    await message().findByText("Earned: saved.");
    await user.click(screen.getByRole("link", { name: "Back to the record" }));
    await user.click(message().getByRole("button", { name: "Undo" }));
    await waitFor(async () => expect((await record())[0]![0]).toBe("in-progress"));
  });

  test("goes back as freely as forward, and nothing is lost by it", async () => {
    await writes(person("Bo"), answers("earned", "Shown in spring."));
    const user = openApp(BUY_IN_AT);
    await waitFor(async () => expect(await radio("Earned")).toBeChecked());
    await user.click(await radio("In progress"));
    await saved();
    await waitFor(async () => {
      const changes = (await history()).getAllByRole("listitem");
      expect(changes[0]).toHaveTextContent("In progress");
      expect(changes[1]).toHaveTextContent(/EarnedShown in spring\.Bo/);
    });
  });
});

describe("the reason", () => {
  test("that is typed before the status is chosen goes with the status, and with it alone", async () => {
    const user = openApp(BUY_IN_AT);
    await user.type(await why(), "Every family was asked.");
    await user.click(await radio("Earned"));
    await saved();
    await settled();
    await waitFor(async () => expect(await record()).toEqual([["earned", "Every family was asked."]]));
    expect(await why()).toHaveValue("Every family was asked.");
    await waitFor(async () => {
      const rows = (await history()).getAllByRole("listitem");
      expect(rows).toHaveLength(1);
      expect(rows[0]).toHaveTextContent(/^EarnedEvery family was asked\./);
    });
  });

  test("that is typed where a status stands moves on to the status that is chosen right after it", async () => {
    await writes(person("Bo"), answers("in-progress", "Grade 6 has begun."));
    const user = openApp(BUY_IN_AT);
    expect(await screen.findByDisplayValue("Grade 6 has begun.")).toBe(await why());
    await user.clear(await why());
    await user.type(await why(), "All grades do it.");
    await user.click(await radio("Earned"));
    await saved();
    await settled();
    await waitFor(async () => {
      const rows = (await history()).getAllByRole("listitem").map((row) => row.textContent);
      expect(rows[0]).toMatch(/^EarnedAll grades do it\./);
      expect(rows[1]).toMatch(/^In progressGrade 6 has begun\./);
    });
  });

  test("is saved by itself after a pause", async () => {
    await writes(person("Bo"), answers("in-progress"));
    const user = openApp(BUY_IN_AT);
    await user.type(await why(), "Grade 6 has begun.");
    expect(await saved()).toBeVisible();
    expect(await record()).toEqual([["in-progress", "Grade 6 has begun."]]);
    await waitFor(async () => expect(await whyDraft()).toBeUndefined());
  });

  test("is saved when the field is left", async () => {
    await writes(person("Bo"), answers("in-progress"));
    const user = openApp(BUY_IN_AT);
    await user.type(await why(), "Grade 6 has begun.");
    await user.click(await elsewhere());
    expect(await saved()).toBeVisible();
    expect(await record()).toEqual([["in-progress", "Grade 6 has begun."]]);
  });

  test("waits as a draft for a first status, also while the page is closed, and goes with it", async () => {
    let user = openApp(BUY_IN_AT);
    await user.type(await why(), "Every fam");
    await user.click(await elsewhere());
    user = await reopenApp();
    expect(await screen.findByDisplayValue("Every fam")).toBe(await why());
    expect(await record()).toEqual([]);
    await user.type(await why(), "ily was asked.");
    await user.click(await radio("Earned"));
    await saved();
    expect(await record()).toEqual([["earned", "Every family was asked."]]);
    await waitFor(async () => expect(await whyDraft()).toBeUndefined());
  });

  test("is saved when the page is left", async () => {
    await writes(person("Bo"), answers("in-progress"));
    const user = openApp(BUY_IN_AT);
    await user.type(await why(), "Grade 6 has begun.");
    await leave();
    expect(await record()).toEqual([["in-progress", "Grade 6 has begun."]]);
  });

  test("that stands can be taken away", async () => {
    await writes(person("Bo"), answers("in-progress", "Grade 6 has begun."));
    const user = openApp(BUY_IN_AT);
    await screen.findByDisplayValue("Grade 6 has begun.");
    await user.clear(await why());
    await user.click(await elsewhere());
    expect(await saved()).toBeVisible();
    expect(await record()).toEqual([["in-progress", ""]]);
  });

  test("that is too long is answered with a sentence, kept as it was typed, and the status is saved without it", async () => {
    const long = "w".repeat(4_001);
    const user = openApp(BUY_IN_AT);
    await user.click(await why());
    await user.paste(long);
    expect(await screen.findByText(/^A reason has at most 4000 characters/)).toBeVisible();
    await user.click(await radio("Earned"));
    await saved();
    expect(await record()).toEqual([["earned", ""]]);
    await reopenApp();
    expect(await screen.findByDisplayValue(long)).toBe(await why());
  });
});

describe("when the disk is full", () => {
  test("the status goes back, a sentence says why, and what was typed is still there", async () => {
    await writes(person("Bo"), answers("in-progress", "Grade 6 has begun."));
    const user = openApp(BUY_IN_AT);
    await screen.findByDisplayValue("Grade 6 has begun.");
    const makeSpace = fillDisk("packs", "the request fails");
    await user.click(await radio("Earned"));
    expect(await screen.findByRole("alert")).toHaveTextContent(
      /^This was not saved: the device has no space left/,
    );
    expect(await radio("In progress")).toBeChecked();
    expect(timesSaved()).toBe(0);
    expect(screen.queryByText("Saved on this device")).not.toBeInTheDocument();
    makeSpace();
    await user.click(await radio("Earned"));
    expect(await saved()).toBeVisible();
    expect((await record())[0]![0]).toBe("earned");
  });

  test("a reason stays in its field and is saved by the next try", async () => {
    await writes(person("Bo"), answers("in-progress"));
    const user = openApp(BUY_IN_AT);
    const makeSpace = fillDisk("packs", "the commit fails");
    await user.type(await why(), "Grade 6 has begun.");
    await user.click(await elsewhere());
    expect(await screen.findByRole("alert")).toHaveTextContent(/What you typed is still here/);
    expect(await why()).toHaveValue("Grade 6 has begun.");
    makeSpace();
    await user.click(await why());
    await user.click(await elsewhere());
    expect(await saved()).toBeVisible();
    expect(await record()).toEqual([["in-progress", "Grade 6 has begun."]]);
  });
});
