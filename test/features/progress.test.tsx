import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, test } from "vitest";
import { formatDay } from "../../src/lib/format";
import { setReadOnly } from "../../src/state/readOnly";
import { message, openApp, reopenApp, address } from "../support/screensApp";
import {
  answers,
  BUY_IN,
  clockAt,
  DAY,
  keeps,
  MARCH,
  person,
  SCHOOL,
  startsJourney,
  TIME,
  writes,
} from "../support/screensJourneys";

const PROGRESS = `/journeys/${SCHOOL}/progress`;
const NOW = MARCH + 200 * DAY;

const slider = () => screen.findByRole("slider", { name: "Moment to look back to" });
const shows = async (text: RegExp) =>
  waitFor(async () => expect(await slider()).toHaveAttribute("aria-valuetext", expect.stringMatching(text)));
const changed = async () =>
  within((await screen.findByRole("heading", { name: "What changed" })).closest("section")!);
const press = async (key: string) => fireEvent.keyDown(await slider(), { key });

beforeEach(async () => {
  clockAt(NOW);
  await startsJourney();
});

test("a journey of which nothing was said yet says what to do first", async () => {
  openApp(PROGRESS);
  expect(
    await screen.findByRole("heading", { name: "Here you will see how far you have come" }),
  ).toBeVisible();
  expect(screen.getByRole("link", { name: "Walk through them" })).toHaveAttribute(
    "href",
    expect.stringMatching(/\/assess$/),
  );
});

describe("a journey with three changes", () => {
  beforeEach(async () => {
    await writes(person("Ann", MARCH), answers("in-progress", "We began."));
    await writes(person("Bo", MARCH + 50 * DAY), answers("earned", "It holds."));
    await writes(
      person("Ann", MARCH + 60 * DAY),
      keeps("wall", { kind: "note", text: "A wall" }, [BUY_IN], "The planning wall"),
    );
    await writes(person("", MARCH + 100 * DAY), answers("in-progress", "Not in grade 8."));
    await writes(person("Ann", MARCH + 100 * DAY), answers("earned", "", TIME));
  });

  test("is looked back on from its beginning, with what was begun and earned since", async () => {
    openApp(PROGRESS);
    expect(await screen.findByRole("heading", { name: "From the beginning to today" })).toBeVisible();
    const list = await changed();
    expect(list.getByRole("heading", { name: "1 earned" })).toBeVisible();
    expect(list.getByRole("heading", { name: "1 begun" })).toBeVisible();
    expect(list.getByText("Not in grade 8.")).toBeVisible();
    expect(list.getByText(/^Someone who gave no name/)).toHaveTextContent("1 piece of evidence added");
    expect(screen.getByRole("link", { name: /The planning wall/ })).toBeVisible();
    expect(screen.getByRole("img", { name: /^As it is today: 1 of 25 earned, 1 in progress/ })).toBeVisible();
  });

  test("goes on paper without reasons, names and contributors, and says so there", async () => {
    openApp(PROGRESS);
    const list = await changed();
    const isPrinted = (element: HTMLElement) => !element.closest("[data-print='none']");
    expect(isPrinted(list.getAllByRole("link")[0]!)).toBe(true);
    expect(isPrinted(list.getByText("Not in grade 8."))).toBe(false);
    expect(isPrinted(list.getByText(/^Someone who gave no name/))).toBe(false);
    expect(isPrinted(screen.getByRole("heading", { name: "Who contributed" }))).toBe(false);
    expect(
      screen.getByText("Reasons and the names of those who wrote are left out of this print."),
    ).toBeInTheDocument();
  });

  test("goes from change to change by arrow keys, and what is looked at stands in the address", async () => {
    openApp(PROGRESS);
    await press("ArrowRight");
    await shows(new RegExp(`^${formatDay(MARCH)}: 0 of 25 earned, 1 in progress`));
    await press("ArrowRight");
    await shows(/1 of 25 earned, 0 in progress/);
    const list = await changed();
    expect(await list.findByRole("heading", { name: "1 gone back" })).toBeVisible();
    expect(list.getByText("From earned back to in progress")).toBeVisible();
    await press("ArrowLeft");
    await shows(/0 of 25 earned, 1 in progress/);
    await waitFor(() => expect(address()).toMatch(/\?from=\d+$/));
    await reopenApp();
    await shows(new RegExp(`^${formatDay(MARCH)}: 0 of 25 earned, 1 in progress`));
    await press("End");
    expect(await screen.findByText("Nothing stood differently between these two moments.")).toBeVisible();
    await press("Home");
    await shows(/^The beginning/);
  });

  test("has moments that are named, long after too, renamed, and deleted, with Undo", async () => {
    const user = openApp(PROGRESS);
    await press("ArrowRight");
    await user.click(await screen.findByRole("button", { name: "Mark this moment" }));
    const title = screen.getByRole("textbox", { name: "What to call it" });
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(title).toHaveAccessibleDescription(expect.stringContaining("Give the moment a name"));
    await user.type(title, "August retreat");
    await user.click(screen.getByRole("button", { name: "Save" }));
    const milestones = within(await screen.findByRole("list", { name: "Milestones" }));
    const chip = () => milestones.findByRole("button", { name: /^August retreat/ });
    expect(await chip()).toHaveTextContent(formatDay(MARCH));
    await waitFor(async () => expect(await chip()).toHaveAttribute("aria-pressed", "true"));
    expect(await screen.findByRole("heading", { name: "From August retreat to today" })).toBeVisible();
    await shows(/^August retreat: 0 of 25 earned, 1 in progress/);

    await user.click(screen.getByRole("button", { name: "Rename" }));
    const name = screen.getByRole("textbox", { name: "What to call it" });
    await user.clear(name);
    await user.type(name, "Summer retreat");
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(await screen.findByRole("heading", { name: "From Summer retreat to today" })).toBeVisible();

    await user.click(screen.getByRole("button", { name: "Delete" }));
    await waitFor(() => expect(screen.queryByRole("list", { name: "Milestones" })).not.toBeInTheDocument());
    await user.click(await message().findByRole("button", { name: "Undo" }));
    expect(await screen.findByRole("button", { name: /^Summer retreat/ })).toBeVisible();
  });

  test("takes any day for a moment, but none that is still to come", async () => {
    const user = openApp(PROGRESS);
    await user.click(await screen.findByRole("button", { name: "Mark this moment" }));
    await user.type(screen.getByRole("textbox", { name: "What to call it" }), "Board review");
    fireEvent.change(screen.getByLabelText("Day"), { target: { value: "2031-01-01" } });
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(screen.getByLabelText("Day")).toHaveAccessibleDescription(/not later than today/);
    fireEvent.change(screen.getByLabelText("Day"), { target: { value: "2026-05-01" } });
    await user.click(screen.getByRole("button", { name: "Save" }));
    await shows(/^Board review: 1 of 25 earned, 0 in progress/);
    await press("PageDown");
    await shows(/^The beginning/);
    await press("PageUp");
    await shows(/^Board review/);
  });

  test("shows its course in numbers too, of all and of each domain", async () => {
    const user = openApp(PROGRESS);
    expect(
      await screen.findByRole("img", {
        name: /^All competencies from .* 1 of 25 are earned and 1 in progress$/,
      }),
    ).toBeVisible();
    await user.click(screen.getByRole("button", { name: "By domain" }));
    expect(screen.getAllByRole("img", { name: / to today, when / }).length).toBeGreaterThan(4);
    await user.click(screen.getByRole("button", { name: "As a table" }));
    const lastRow = () => within(screen.getByRole("table")).getAllByRole("row").at(-1);
    expect(lastRow()).toHaveTextContent("Today1123");
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Which competencies" }),
      "domain purpose-and-vision",
    );
    expect(lastRow()).toHaveTextContent("Today113");
  });

  test("tells who contributed, those without a name together, in the order in which they came", async () => {
    openApp(PROGRESS);
    const people = within(
      (await screen.findByRole("heading", { name: "Who contributed" })).closest("section")!,
    );
    const told = people.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(told.map((text) => /^(Ann|Bo|No name given)/.exec(text)?.[0])).toEqual([
      "Ann",
      "Bo",
      "No name given",
    ]);
    expect(told[1]).toContain("1 status");
  });

  test("that is only read here offers nothing to write", async () => {
    await setReadOnly([SCHOOL], true);
    openApp(PROGRESS);
    await slider();
    expect(screen.queryByRole("button", { name: /^Mark/ })).not.toBeInTheDocument();
  });

  test("is not stretched by a clock that is years ahead, and says so", async () => {
    await writes(person("Cy", MARCH + 9_000 * DAY), answers("earned", "", TIME));
    openApp(PROGRESS);
    expect(await screen.findByText(/The clock of some device was far off/)).toBeVisible();
    expect(await slider()).toHaveAttribute("max", String(NOW));
  });
});
