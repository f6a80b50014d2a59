import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { startJourney } from "../../src/domain/journey";
import type { FrameworkId } from "../../src/domain/framework";
import { address, openApp, shownOnce } from "../support/screensApp";
import {
  answers,
  BUY_IN,
  BUY_IN_AT,
  keeps,
  person,
  SCHOOL,
  startsJourney,
  TIME,
  writeApart,
  writes,
} from "../support/screensJourneys";

const RECORD_AT = `/journeys/${SCHOOL}`;
const wheel = async () => within(await screen.findByRole("group", { name: "The record of Our school" }));
const list = async () => within(await screen.findByRole("region", { name: "All competencies" }));

describe("the record", () => {
  test("draws every competency as a link that tells its level and its status", async () => {
    const ann = await startsJourney();
    await writes(ann, answers("earned", "We saw it."));
    await writes(ann, answers("in-progress", "", TIME));
    await writes(ann, keeps("wall", { kind: "note", text: "The planning wall" }, [TIME]));
    openApp(RECORD_AT);
    const picture = await wheel();
    expect(picture.getAllByRole("link")).toHaveLength(25);
    expect(picture.getByRole("link", { name: "Stakeholder Buy-In, Foundational, earned" })).toHaveAttribute(
      "href",
      BUY_IN_AT,
    );
    const time = "Learning is Constant, Time is Variable, Foundational, in progress, 1 piece of evidence";
    expect(picture.getByRole("link", { name: time })).toBeInTheDocument();
    expect(picture.getByRole("link", { name: "Learner Leaders, Advanced, not started" })).toBeInTheDocument();
    await shownOnce();
    expect(document.title).toBe("Our school · Waymark");
  });

  test("lists the same beside the picture, domain by domain", async () => {
    const ann = await startsJourney();
    await writes(ann, answers("earned"));
    await writes(ann, keeps("wall", { kind: "note", text: "The planning wall" }));
    openApp(RECORD_AT);
    const beside = await list();
    expect(beside.getAllByRole("heading", { level: 2 })).toHaveLength(5);
    expect(beside.getAllByRole("link")).toHaveLength(25);
    const purpose = within(beside.getByRole("list", { name: "Competencies of Purpose & Vision" }));
    const [buyIn, , , leaders] = purpose.getAllByRole("link");
    expect(buyIn).toHaveAttribute("href", BUY_IN_AT);
    expect(buyIn).toHaveAccessibleName(/^Stakeholder Buy-In\W+Earned\. Foundational · 1 piece of evidence$/);
    expect(leaders).toHaveAccessibleName(/^Learner Leaders\W+Not started\. Advanced$/);
  });

  test("of a framework without levels names none", async () => {
    await startsJourney({ framework: "mtc-state-jml", subject: "state" });
    openApp(RECORD_AT);
    const cell = (await wheel()).getByRole("link", { name: "Deep Community Engagement, not started" });
    expect(cell).toBeInTheDocument();
  });

  test("marks two answers in the picture and in the list", async () => {
    await startsJourney();
    await writeApart([person("Ann"), answers("earned")], [person("Bo"), answers("in-progress")]);
    openApp(RECORD_AT);
    const name = /^Stakeholder Buy-In, Foundational, .*, two answers$/;
    expect((await wheel()).getByRole("link", { name })).toBeInTheDocument();
    expect((await list()).getByRole("link", { name: /Stakeholder Buy-In.*Two answers/ })).toBeVisible();
  });

  test("of a journey that has just begun says what to do first", async () => {
    await startsJourney();
    const user = openApp(RECORD_AT);
    await user.click(await screen.findByRole("link", { name: "Walk through them" }));
    expect(address()).toBe(`${RECORD_AT}/assess`);
    expect(await screen.findByRole("heading", { level: 1, name: "Stakeholder Buy-In" })).toBeVisible();
  });

  test("opens a competency beside the picture, where the reading goes on, and closes it again", async () => {
    await startsJourney();
    const user = openApp(RECORD_AT);
    await user.click((await list()).getByRole("link", { name: /^Stakeholder Buy-In/ }));
    const heading = await screen.findByRole("heading", { level: 2, name: "Stakeholder Buy-In" });
    await waitFor(() => expect(heading).toHaveFocus());
    expect(address()).toBe(BUY_IN_AT);
    const cell = (await wheel()).getByRole("link", { current: true });
    expect(cell).toHaveAccessibleName(/^Stakeholder Buy-In/);
    await waitFor(() => expect(document.title).toBe("Stakeholder Buy-In · Waymark"));
    await user.click(screen.getByRole("radio", { name: "Earned" }));
    expect(
      await (await wheel()).findByRole("link", { name: "Stakeholder Buy-In, Foundational, earned" }),
    ).toBeInTheDocument();
    expect(document.title).toBe("Stakeholder Buy-In · Waymark");
    await user.click(screen.getByRole("link", { name: "Back to the record" }));
    expect(await list()).toBeDefined();
    await waitFor(() => expect(document.title).toBe("Our school · Waymark"));
  });

  test("on a framework that this version does not have says what becomes of it", async () => {
    await startsJourney({ framework: "our-own" });
    openApp(RECORD_AT);
    expect(await screen.findByText(/This journey’s framework is not in this version/)).toBeVisible();
    expect(screen.getByText(/entries are all kept/)).toBeVisible();
    await shownOnce();
  });

  test("of a journey whose beginning has not arrived says the same and breaks nothing", async () => {
    await writes(person("Ann"), answers("earned", "", BUY_IN));
    openApp(RECORD_AT);
    expect(await screen.findByText(/This journey’s framework is not in this version/)).toBeVisible();
    expect(screen.getByRole("heading", { level: 1, name: "Journey without a name" })).toBeVisible();
    await shownOnce();
  });

  test("changes on the screen when something arrives from elsewhere", async () => {
    await startsJourney();
    openApp(RECORD_AT);
    await screen.findByText("Where do you stand?");
    const bo = person("Bo");
    await writes(bo, answers("earned"));
    expect(
      await (await wheel()).findByRole("link", { name: "Stakeholder Buy-In, Foundational, earned" }),
    ).toBeInTheDocument();
    const framework = { id: "mtc-k12-jml" as FrameworkId, version: "1.0.0" };
    await writes(bo, (journal, writer) =>
      startJourney(journal, writer, { title: "Willow School", subject: "school", framework }),
    );
    expect(await screen.findByRole("heading", { level: 1, name: "Willow School" })).toBeVisible();
  });
});
