import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { archiveJourney } from "../../src/domain/journey";
import { deleteThing } from "../../src/domain/deletion";
import { JOURNEY } from "../../src/domain/thing";
import { useVisit } from "../../src/state/visit";
import { recordExport } from "../../src/storage/exported";
import { readEntries } from "../../src/storage/journals";
import { journeyId } from "../support/entries";
import { address, device, message, openApp, shownOnce, timesSaved } from "../support/screensApp";
import {
  answers,
  BUY_IN,
  clockAt,
  DAY,
  journalOf,
  MARCH,
  person,
  SCHOOL,
  startsJourney,
  TIME,
  writeApart,
  writes,
} from "../support/screensJourneys";

const card = async (title: string) =>
  within((await screen.findByRole("heading", { level: 2, name: title })).closest("li")!);

async function choose(user: ReturnType<typeof openApp>, title: string, item: string) {
  await user.click(await screen.findByRole("button", { name: `More for ${title}` }));
  await user.click(screen.getByRole("menuitem", { name: item }));
}

describe("a device without a journey", () => {
  test("says what Waymark is for and offers both ways to one", async () => {
    openApp("/");
    expect(await screen.findByRole("heading", { level: 2, name: "No journey yet" })).toBeVisible();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(/Where do you stand/);
    expect(screen.getByRole("link", { name: "Start a journey" })).toHaveAttribute("href", "/journeys/new");
    expect(screen.getByRole("link", { name: "Import a snapshot" })).toHaveAttribute("href", "/import");
    expect(await screen.findByRole("link", { name: "Explore the frameworks" })).toHaveAttribute(
      "href",
      "/explore",
    );
    await shownOnce();
    expect(document.title).toBe("Waymark");
  });

  test("says that it is getting ready for offline while it is, and ready only once it is", async () => {
    openApp("/");
    const said = await screen.findByText(/Everything you write stays on this device/);
    expect(said).not.toHaveTextContent(/offline/);
    useVisit.getState().set({ offline: "coming" });
    expect(await screen.findByText(/^Getting ready to work offline/)).toBeVisible();
    expect(screen.queryByText(/Ready for offline/)).not.toBeInTheDocument();
    useVisit.getState().set({ offline: "ready" });
    expect(await screen.findByText(/^Ready for offline\./)).toBeVisible();
  });
});

describe("the list of journeys", () => {
  test("tells of each what is earned, what is in progress, when it was touched and what stands in no file", async () => {
    clockAt(MARCH + DAY);
    const ann = await startsJourney();
    await writes(ann, answers("earned"));
    await writes(ann, answers("in-progress", "Grade 6 has begun.", TIME));
    openApp("/");
    const ours = await card("Our school");
    expect(ours.getByRole("link", { name: "Our school" })).toHaveAttribute("href", `/journeys/${SCHOOL}`);
    expect(await ours.findByText("K-12 JML · school")).toBeVisible();
    expect(ours.getByText("1 earned")).toBeVisible();
    expect(ours.getByText("1 in progress")).toBeVisible();
    const entries = await readEntries(device(), SCHOOL);
    expect(ours.getByText(`Touched yesterday · ${entries.length} changes not in a file yet`)).toBeVisible();
  });

  test("says so when all of a journey stands in a file", async () => {
    await startsJourney();
    const entryCount = (await readEntries(device(), SCHOOL)).length;
    await recordExport(device(), [{ journey: SCHOOL, entryCount }], MARCH);
    openApp("/");
    expect((await card("Our school")).getByText(/All of it is in a file/)).toBeVisible();
  });

  test("has the journey that was touched last at its head", async () => {
    await startsJourney({ title: "Last year", by: person("Ann", MARCH, journeyId("j1")) });
    await startsJourney({ title: "This year", by: person("Ann", MARCH + DAY, journeyId("j2")) });
    openApp("/");
    await screen.findByRole("link", { name: "This year" });
    const titles = screen.getAllByRole("link", { name: / year$/ }).map((link) => link.textContent);
    expect(titles).toEqual(["This year", "Last year"]);
  });

  test("marks a journey in which a competency has two answers", async () => {
    await startsJourney();
    await writeApart([person("Ann"), answers("earned")], [person("Bo"), answers("in-progress")]);
    openApp("/");
    expect((await card("Our school")).getByText("One competency has two answers")).toBeVisible();
  });

  test("shows a title of 200 characters whole", async () => {
    const title = "Ä school with a very long name ".repeat(7).slice(0, 199) + "!";
    await startsJourney({ title });
    openApp("/");
    expect(await screen.findByRole("link", { name: title })).toBeVisible();
  });

  test("lists a journey on a framework that this version does not have", async () => {
    await startsJourney({ framework: "our-own" });
    openApp("/");
    const line = "A framework that this version does not have · school";
    expect(await (await card("Our school")).findByText(line)).toBeVisible();
  });

  test("marks a journey that somebody deleted while somebody else went on writing in it", async () => {
    await startsJourney();
    await writeApart(
      [person("Ann"), (journal, writer) => deleteThing(journal, writer, JOURNEY)],
      [person("Bo"), answers("earned")],
    );
    openApp("/");
    const ours = await card("Our school");
    expect(ours.getByText("Deleted once, and written to since")).toBeVisible();
    expect(ours.getByRole("link", { name: "Our school" })).toBeVisible();
  });
});

describe("a journey in the list", () => {
  test("gets another name, which is saved", async () => {
    await startsJourney();
    const user = openApp("/");
    await choose(user, "Our school", "Rename");
    const name = await screen.findByRole("textbox", { name: "Name" });
    expect(name).toHaveFocus();
    expect(name).toHaveValue("Our school");
    await user.clear(name);
    await user.type(name, "  Willow   School {Enter}");
    expect(await screen.findByRole("link", { name: "Willow School" })).toBeVisible();
    expect(timesSaved()).toBe(1);
  });

  test("keeps its name when the new one is empty or too long, with what was typed still there", async () => {
    await startsJourney();
    const user = openApp("/");
    await choose(user, "Our school", "Rename");
    const name = await screen.findByRole("textbox", { name: "Name" });
    await user.clear(name);
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(screen.getByRole("alert")).toHaveTextContent("Please give the journey a name first.");
    await user.click(name);
    await user.paste("x".repeat(201));
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(screen.getByRole("alert")).toHaveTextContent("That name has 201 characters; at most 200 fit.");
    expect(name).toHaveValue("x".repeat(201));
    await user.type(name, "{Escape}");
    expect(await screen.findByRole("link", { name: "Our school" })).toBeVisible();
    expect(timesSaved()).toBe(0);
  });

  test("goes to the archive and is taken out of it by Undo", async () => {
    await startsJourney();
    const user = openApp("/");
    await choose(user, "Our school", "Archive");
    expect(await screen.findByText("Archived")).toBeVisible();
    expect(await message().findByText("“Our school” is archived.")).toBeVisible();
    expect(await screen.findByRole("heading", { name: "No open journey" })).toBeVisible();
    await user.click(message().getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(screen.queryByText("Archived")).not.toBeInTheDocument());
    expect(screen.getByRole("link", { name: "Our school" })).toBeVisible();
  });

  test("is taken out of the archive by its menu", async () => {
    const ann = await startsJourney();
    await writes(ann, (journal, writer) => [archiveJourney(journal, writer, true)]);
    const user = openApp("/");
    await user.click(await screen.findByText("Archived"));
    await choose(user, "Our school", "Take out of the archive");
    expect(await message().findByText("“Our school” is out of the archive.")).toBeVisible();
    await waitFor(() => expect(screen.queryByText("Archived")).not.toBeInTheDocument());
  });

  test("is deleted at once, and Undo brings it back with all that was in it", async () => {
    const ann = await startsJourney();
    await writes(ann, answers("earned", "We can show it.", BUY_IN));
    const before = (await journalOf()).things.size;
    const user = openApp("/");
    await choose(user, "Our school", "Delete");
    expect(await message().findByText("“Our school” is deleted.")).toBeVisible();
    await waitFor(() => expect(screen.queryByRole("link", { name: "Our school" })).not.toBeInTheDocument());
    await user.click(message().getByRole("button", { name: "Undo" }));
    expect(await screen.findByRole("link", { name: "Our school" })).toBeVisible();
    expect((await card("Our school")).getByText("1 earned")).toBeVisible();
    expect((await journalOf()).things.size).toBeGreaterThanOrEqual(before);
  });

  test("that was deleted long ago is listed below, does not open, and can be brought back", async () => {
    const ann = await startsJourney();
    await writes(ann, (journal, writer) => deleteThing(journal, writer, JOURNEY));
    const user = openApp("/");
    await user.click(await screen.findByText("Deleted"));
    expect(screen.getByText(/hidden, not gone/)).toBeVisible();
    expect(screen.queryByRole("link", { name: "Our school" })).not.toBeInTheDocument();
    await user.click(await screen.findByRole("button", { name: "Bring back" }));
    await user.click(await screen.findByRole("link", { name: "Our school" }));
    expect(address()).toBe(`/journeys/${SCHOOL}`);
  });
});
