import { screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { describeEvidence } from "../../src/domain/evidenceTelling";
import { archiveJourney } from "../../src/domain/journey";
import { evidenceId } from "../support/entries";
import { address, openApp } from "../support/screensApp";
import { answers, BUY_IN_AT, keeps, person, SCHOOL, startsJourney, writes } from "../support/screensJourneys";

const field = () => screen.findByRole("searchbox", { name: "Search everything on this device" });
const found = (text: RegExp | string) =>
  waitFor(() => expect(within(screen.getByRole("main")).getByRole("status")).toHaveTextContent(text));
const group = (name: string) => within(screen.getByRole("region", { name }));

async function tellsOfSchool() {
  const ann = await startsJourney({ title: "Larkspur High" });
  await writes(ann, answers("earned", "The zebra parents came to the planning wall"));
  await writes(
    ann,
    keeps("wall", { kind: "note", text: "A zebra on the wall" }, undefined, "Wall of zebras"),
  );
  return ann;
}

it("finds as one types, tells where, by whom and when, and leads to the very place", async () => {
  await tellsOfSchool();
  const user = openApp("/");
  await user.click(await screen.findByRole("link", { name: "Search" }));
  const box = await field();
  await waitFor(() => expect(box).toHaveFocus());
  expect(screen.getByRole("heading", { name: "What are you looking for?" })).toBeVisible();

  await user.type(box, "ZEB");
  await found("2 things found.");
  expect(group("Reasons").getByText("zebra", { selector: "mark" })).toBeVisible();
  expect(group("Reasons").getByText("Written by Ann on March 12, 2026")).toBeVisible();
  expect(group("Evidence").getByText("Larkspur High")).toBeVisible();
  expect(group("Evidence").getByText("zebras", { selector: "mark" })).toBeVisible();
  await waitFor(() => expect(address()).toBe("/search?q=ZEB"));

  await user.click(group("Reasons").getByRole("link", { name: "Stakeholder Buy-In" }));
  await waitFor(() => expect(address()).toBe(BUY_IN_AT));
  window.history.back();
  expect(await field()).toHaveValue("ZEB");
  await found("2 things found.");
});

it("goes by the keyboard alone: Ctrl+K opens it, no letter alone does, the arrows go through what is found, Enter opens", async () => {
  await tellsOfSchool();
  const user = openApp("/about");
  await screen.findByRole("heading", { level: 1 });
  await waitFor(async () => {
    await user.keyboard("/{Control>}k{/Control}");
    expect(address()).toBe("/search");
  });
  const box = await field();
  await waitFor(() => expect(box).toHaveFocus());
  expect(box).toHaveValue("");
  await user.keyboard("zebra/");
  expect(box).toHaveValue("zebra/");
  await found("2 things found.");
  const links = screen.getAllByRole("link", { name: /Buy-In|zebras/ });
  await user.keyboard("{ArrowDown}");
  await waitFor(() => expect(links[0]).toHaveFocus());
  await user.keyboard("{ArrowDown}{ArrowDown}");
  await waitFor(() => expect(links[1]).toHaveFocus());
  await user.keyboard("{ArrowUp}{ArrowUp}");
  await waitFor(() => expect(box).toHaveFocus());
  await user.keyboard("{ArrowDown}{End}{Enter}");
  await waitFor(() => expect(address()).toBe(`/journeys/${SCHOOL}/evidence/wall`));
});

it("narrows down to a kind, shows more of it, and says calmly what is not found", async () => {
  const ann = await startsJourney({ title: "Larkspur High" });
  for (let n = 0; n < 6; n += 1) await writes(ann, keeps(`zebra-${n}`, { kind: "note", text: "" }));
  const user = openApp("/search?q=zebra");
  await found("6 things found.");
  expect(group("Evidence").getAllByRole("listitem")).toHaveLength(4);
  await user.click(screen.getByRole("button", { name: "Evidence: show all 6" }));
  await waitFor(() => expect(group("Evidence").getAllByRole("listitem")).toHaveLength(6));
  expect(screen.getByRole("button", { name: "Evidence, 6 found" })).toHaveAttribute("aria-pressed", "true");
  await waitFor(() => expect(address()).toBe("/search?q=zebra&in=evidence"));

  await user.type(await field(), "qq");
  expect(
    await screen.findByRole("heading", { name: "Under Evidence, nothing has “zebraqq” in it" }),
  ).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Clear" }));
  await waitFor(async () => expect(await field()).toHaveFocus());
  await user.type(await field(), "qqqq");
  expect(await screen.findByRole("heading", { name: "Nothing here has “qqqq” in it" })).toBeVisible();
});

it("finds what is archived and says so, and what another tab writes meanwhile", async () => {
  const ann = await tellsOfSchool();
  await writes(ann, (journal, writer) => [archiveJourney(journal, writer, true)]);
  openApp("/search?q=zebra");
  await found("2 things found.");
  expect(group("Evidence").getByText("Archived")).toBeVisible();
  const bo = person("Bo");
  await writes(bo, (journal, writer) => [
    describeEvidence(journal, writer, evidenceId("wall"), "caption", "Quagga"),
  ]);
  await writes(bo, (journal, writer) => [
    describeEvidence(journal, writer, evidenceId("wall"), "title", "A wall"),
  ]);
  expect(await screen.findByRole("link", { name: "A wall" })).toBeVisible();
});
