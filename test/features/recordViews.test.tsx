import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { MilestoneId } from "../../src/domain/ids";
import { addMilestone } from "../../src/domain/milestoneTelling";
import { choosePriority } from "../../src/domain/priorityTelling";
import { addPerson } from "../../src/state/people";
import { changeSetting } from "../../src/storage/device";
import { address, device, openApp, reopenApp, settled } from "../support/screensApp";
import {
  answers,
  BUY_IN,
  MARCH,
  person,
  SCHOOL,
  startsJourney,
  TIME,
  writes,
} from "../support/screensJourneys";

const RECORD_AT = `/journeys/${SCHOOL}`;
const wheel = () => screen.findByRole("group", { name: "The record of Our school" });
const look = (name: string) => screen.findByRole("radio", { name });

/** Something earned before the retreat, something begun and something earned after it. */
async function aYear() {
  const ann = await startsJourney();
  await writes(ann, answers("earned", "", TIME));
  const time = MARCH + 60_000;
  await writes(ann, (journal, writer) =>
    addMilestone(journal, writer, { id: "retreat" as MilestoneId, title: "March retreat", time }),
  );
  await writes(person("Bo", time + 1000), answers("earned"));
  return ann;
}

describe("how the record is shown", () => {
  test("is a wheel with a list, until somebody chooses the list alone or a matrix; that is kept", async () => {
    await startsJourney();
    const user = openApp(RECORD_AT);
    await wheel();
    expect(await look("Wheel")).toBeChecked();
    await user.click(await look("List"));
    await waitFor(() => expect(screen.queryByRole("group", { name: /^The record of/ })).toBeNull());
    expect(screen.getByRole("region", { name: "All competencies" })).toBeVisible();
    await settled();
    await reopenApp();
    expect(await look("List")).toBeChecked();
    expect(screen.queryByRole("group", { name: /^The record of/ })).toBeNull();
  });

  test("is what another tab made of it since", async () => {
    await startsJourney();
    const user = openApp(RECORD_AT);
    await user.click(await look("Matrix"));
    await screen.findByRole("table", { name: "All competencies" });
    await settled();
    await changeSetting(device(), "record-views", (all) =>
      Object.fromEntries(Object.keys(all as object).map((place) => [place, { look: "list" }])),
    );
    await waitFor(() => expect(screen.queryByRole("table", { name: "All competencies" })).toBeNull());
    expect(await look("List")).toBeChecked();
  });

  test("is each person's own", async () => {
    await startsJourney();
    await addPerson("Ann");
    const user = openApp(RECORD_AT);
    await user.click(await look("Matrix"));
    await screen.findByRole("table", { name: "All competencies" });
    await settled();
    await addPerson("Bo");
    expect(await wheel()).toBeVisible();
  });

  test("as a matrix has a row for each domain, a column for each level, and a link for each competency", async () => {
    const ann = await startsJourney();
    await writes(ann, answers("earned"));
    const user = openApp(RECORD_AT);
    await user.click(await look("Matrix"));
    const table = within(await screen.findByRole("table", { name: "All competencies" }));
    expect(table.getAllByRole("columnheader").map((cell) => cell.textContent)).toEqual([
      "Domain",
      "Foundational",
      "Advanced",
    ]);
    expect(table.getAllByRole("rowheader")).toHaveLength(5);
    expect(table.getAllByRole("link")).toHaveLength(25);
    await user.click(table.getByRole("link", { name: "Stakeholder Buy-In, Foundational, earned" }));
    expect(address()).toBe(`${RECORD_AT}/competencies/purpose-and-vision/stakeholder-buy-in`);
    expect(await table.findByRole("link", { current: true })).toHaveAccessibleName(/^Stakeholder Buy-In/);
  });

  test("of a framework without levels has one column for all its competencies", async () => {
    await startsJourney({ framework: "mtc-state-jml", subject: "state" });
    const user = openApp(RECORD_AT);
    await user.click(await look("Matrix"));
    const table = within(await screen.findByRole("table", { name: "All competencies" }));
    expect(table.getAllByRole("columnheader").map((cell) => cell.textContent)).toEqual([
      "Domain",
      "Competencies",
    ]);
  });
});

describe("what is new in the record", () => {
  test("is told since the latest milestone, in a line that leads to the progress, and in the list", async () => {
    await aYear();
    openApp(RECORD_AT);
    const line = await screen.findByRole("link", { name: "Since “March retreat”: 1 earned." });
    expect(line).toHaveAttribute("href", `${RECORD_AT}/progress`);
    const list = within(await screen.findByRole("region", { name: "All competencies" }));
    expect(list.getByRole("link", { name: /^Stakeholder Buy-In.*newly earned/s })).toBeVisible();
    expect(list.queryByRole("link", { name: /^Learning is Constant.*newly/s })).toBeNull();
  });

  test("counts what went back, and blames nobody", async () => {
    const ann = await aYear();
    await writes({ ...ann, now: () => MARCH + 120_000 }, answers("in-progress", "", TIME));
    openApp(RECORD_AT);
    expect(
      await screen.findByRole("link", { name: "Since “March retreat”: 1 earned and 1 went back." }),
    ).toBeVisible();
  });

  test("can be asked since a day, or not at all, and the choice is kept", async () => {
    await aYear();
    const user = openApp(RECORD_AT);
    await user.click(await screen.findByRole("button", { name: "New since “March retreat”" }));
    await user.click(screen.getByRole("menuitemradio", { name: "A day…" }));
    fireEvent.change(screen.getByLabelText("New since this day"), { target: { value: "2026-03-12" } });
    expect(await screen.findByRole("link", { name: /^Since .*12.*2026: 2 earned\.$/ })).toBeVisible();
    await settled();
    await reopenApp();
    await user.click(await screen.findByRole("button", { name: /^New since .*12.*2026$/ }));
    await user.click(screen.getByRole("menuitemradio", { name: "Do not look back" }));
    await waitFor(() => expect(screen.queryByRole("link", { name: /^Since / })).toBeNull());
  });

  test("of a journey without milestones is not told before somebody asks", async () => {
    const ann = await startsJourney();
    await writes(ann, answers("earned"));
    openApp(RECORD_AT);
    expect(await screen.findByRole("button", { name: "New since…" })).toBeVisible();
    expect(screen.queryByRole("link", { name: /^Since / })).toBeNull();
  });
});

test("the matrix draws what is new, and what went back, as its legend says", async () => {
  const ann = await aYear();
  await writes({ ...ann, now: () => MARCH + 120_000 }, answers("in-progress", "", TIME));
  const user = openApp(RECORD_AT);
  await user.click(await look("Matrix"));
  const table = within(await screen.findByRole("table", { name: "All competencies" }));
  const barsIn = (place: HTMLElement) =>
    [...place.querySelectorAll("path")].map((path) => path.getAttribute("d"));
  const [barOver] = barsIn(screen.getByText("Further on since then")).slice(-1);
  const [barUnder] = barsIn(screen.getByText("Went back since then")).slice(-1);
  const earned = barsIn(table.getByRole("link", { name: /^Stakeholder Buy-In/ }));
  expect(earned).toContain(barOver);
  expect(earned).not.toContain(barUnder);
  const back = barsIn(table.getByRole("link", { name: /^Learning is Constant|^.*went back/ }));
  expect(back).toContain(barUnder);
  expect(back).not.toContain(barOver);
});

describe("Escape", () => {
  test.each(["Wheel", "List", "Matrix"])(
    "closes what is open, back to where it stands in the %s",
    async (name) => {
      await startsJourney();
      const user = openApp(RECORD_AT);
      await user.click(await look(name));
      await user.click((await screen.findAllByRole("link", { name: /^Stakeholder Buy-In/ }))[0]!);
      await screen.findByRole("heading", { name: "Stakeholder Buy-In" });
      await user.keyboard("{Escape}");
      await waitFor(() => expect(address()).toBe(RECORD_AT));
      await waitFor(() =>
        expect(screen.getAllByRole("link", { name: /^Stakeholder Buy-In/ })[0]).toHaveFocus(),
      );
    },
  );

  test("in a field stays in it", async () => {
    await startsJourney();
    const user = openApp(`${RECORD_AT}/competencies/purpose-and-vision/stakeholder-buy-in`);
    await user.type(await screen.findByRole("textbox", { name: /^Why/ }), "Because{Escape}");
    expect(address()).not.toBe(RECORD_AT);
  });
});

test("what was chosen to work on now is marked in the list", async () => {
  const ann = await startsJourney();
  await writes(ann, (journal, writer) => choosePriority(journal, writer, BUY_IN));
  openApp(RECORD_AT);
  const list = within(await screen.findByRole("region", { name: "All competencies" }));
  expect(list.getByRole("link", { name: /^Stakeholder Buy-In.*Priority$/s })).toBeVisible();
});
