import { database } from "../../src/state/database";
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { deleteThing } from "../../src/domain/deletion";
import { renameJourney } from "../../src/domain/journey";
import { say } from "../../src/domain/register";
import { JOURNEY } from "../../src/domain/thing";
import { fillDisk } from "../support/databases";
import { address, message, openApp, shownOnce } from "../support/screensApp";
import { answers, person, SCHOOL, startsJourney, writeApart, writes } from "../support/screensJourneys";

const RECORD_AT = `/journeys/${SCHOOL}`;

describe("the frame around a journey", () => {
  test("leads from part to part, to the walk and to the export", async () => {
    await startsJourney();
    const user = openApp(RECORD_AT);
    expect(await screen.findByRole("heading", { level: 1, name: "Our school" })).toBeVisible();
    expect(screen.getAllByRole("link", { name: "Export snapshot" })[0]).toHaveAttribute(
      "href",
      `${RECORD_AT}/export`,
    );
    const parts = within(screen.getByRole("navigation", { name: "Parts of this journey" }));
    expect(parts.getByRole("link", { name: "Record" })).toHaveAttribute("aria-current", "page");
    await user.click(parts.getByRole("link", { name: "Evidence" }));
    expect(await screen.findByRole("heading", { level: 2, name: "Evidence" })).toBeVisible();
    expect(parts.getByRole("link", { name: "Evidence" })).toHaveAttribute("aria-current", "page");
    expect(parts.getByRole("link", { name: "Record" })).not.toHaveAttribute("aria-current");
  });

  test("has the reading begin at the journey's name when it is opened from the list", async () => {
    await startsJourney();
    const user = openApp("/");
    await user.click(await screen.findByRole("link", { name: "Our school" }));
    const name = await screen.findByRole("heading", { level: 1, name: "Our school" });
    await waitFor(() => expect(name).toHaveFocus());
  });

  test("says of an address of no journey here that a snapshot of it can be imported", async () => {
    openApp("/journeys/never-heard-of");
    const heading = { level: 1, name: "This journey is not on this device" };
    expect(await screen.findByRole("heading", heading)).toBeVisible();
    expect(screen.getByText(/lives on another device/)).toBeVisible();
    expect(screen.getByRole("link", { name: "Import a snapshot" })).toHaveAttribute("href", "/import");
    expect(screen.getByRole("link", { name: "To your journeys" })).toHaveAttribute("href", "/");
    await shownOnce();
    expect(document.title).toBe("This journey is not on this device · Waymark");
  });

  test("says the same at the addresses of the parts of such a journey", async () => {
    openApp("/journeys/never-heard-of/evidence/some-item");
    const heading = { level: 1, name: "This journey is not on this device" };
    expect(await screen.findByRole("heading", heading)).toBeVisible();
  });

  test("shows a deleted journey's name and nothing else of it, and brings it back at a tap", async () => {
    const ann = await startsJourney();
    await writes(ann, (journal, writer) => deleteThing(journal, writer, JOURNEY));
    const user = openApp(RECORD_AT);
    expect(await screen.findByRole("heading", { name: "This journey was deleted" })).toBeVisible();
    expect(screen.getByText("Our school")).toBeVisible();
    expect(screen.queryByRole("navigation", { name: "Parts of this journey" })).not.toBeInTheDocument();
    await shownOnce();
    expect(document.title).toBe("This journey was deleted · Waymark");
    await user.click(screen.getByRole("button", { name: "Bring it back" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Our school" })).toBeVisible();
    expect(address()).toBe(RECORD_AT);
  });

  test("says why a deleted journey could not be brought back", async () => {
    const ann = await startsJourney();
    await writes(ann, (journal, writer) => deleteThing(journal, writer, JOURNEY));
    const user = openApp(RECORD_AT);
    const makeSpace = fillDisk("packs", "the commit fails");
    await user.click(await screen.findByRole("button", { name: "Bring it back" }));
    expect(await message().findByText(/no space left/)).toBeVisible();
    makeSpace();
    expect(screen.getByRole("heading", { name: "This journey was deleted" })).toBeVisible();
  });

  test("tells that a journey was deleted and written to apart, and shows it whole", async () => {
    await startsJourney();
    await writeApart(
      [person("Ann"), (journal, writer) => deleteThing(journal, writer, JOURNEY)],
      [person("Bo"), answers("earned")],
    );
    openApp(RECORD_AT);
    expect(await screen.findByText(/Somebody deleted this journey/)).toBeVisible();
    expect(await screen.findByRole("group", { name: "The record of Our school" })).toBeVisible();
  });

  test("tells of both names that were given apart", async () => {
    await startsJourney();
    await writeApart(
      [person("Ann"), (journal, writer) => [renameJourney(journal, writer, "Willow School")]],
      [person("Bo"), (journal, writer) => [renameJourney(journal, writer, "The Willows")]],
    );
    openApp(RECORD_AT);
    const said = await screen.findByText(/two names apart/);
    expect(said).toHaveTextContent("“Willow School”");
    expect(said).toHaveTextContent("“The Willows”");
  });

  test("counts the entries that a newer version wrote and this one only keeps", async () => {
    const ann = await startsJourney();
    await writes(ann, (journal, writer) => [
      say(journal, writer, "rubric:a1", "owner", "Ann"),
      say(journal, writer, "rubric:a2", "owner", "Bo"),
      say(journal, writer, "action:a1", "owner", "Ann"),
    ]);
    // As a Waymark counted it that did not know of actions.
    await database().summaries.toCollection().modify({ newerCount: 3 });
    openApp(RECORD_AT);
    expect(
      await screen.findByText(/^2 entries in this journey came from a newer version of Waymark\./),
    ).toBeVisible();
    expect(await database().summaries.toArray()).toMatchObject([{ newerCount: 2 }]);
  });
});
