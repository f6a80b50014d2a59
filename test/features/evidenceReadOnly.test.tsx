import { screen } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { sayShowing } from "../../src/domain/showing";
import { arrange } from "../../src/storage/shelves";
import { evidenceId } from "../support/entries";
import { device, openApp } from "../support/screensApp";
import { BUY_IN_AT, clockAt, keeps, MARCH, SCHOOL, startsJourney, writes } from "../support/screensJourneys";
import "../../src/features/evidence/EvidenceItemScreen";
import "../../src/features/evidence/EvidenceScreen";

beforeEach(async () => {
  clockAt(MARCH);
  const ann = await startsJourney();
  await writes(ann, keeps("plan", { kind: "note", text: "Advisory plans its own Fridays." }));
  await writes(ann, (journal, writer) => [sayShowing(journal, writer, evidenceId("plan"), "nobody")]);
  await arrange(device(), [SCHOOL], { readOnly: true });
});

test("an item of a journey that is only read here is read, and nothing of it can be changed", async () => {
  openApp(`/journeys/${SCHOOL}/evidence/plan`);
  expect(await screen.findByText("Advisory plans its own Fridays.")).toBeVisible();
  expect(screen.getByText(/^Nobody in it/)).toBeVisible();
  expect(await screen.findByRole("link", { name: "Stakeholder Buy-In" })).toBeVisible();
  for (const role of ["textbox", "radio", "checkbox"])
    expect(screen.queryByRole(role)).not.toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Delete this item" })).not.toBeInTheDocument();
});

test.each([
  ["its list", `/journeys/${SCHOOL}/evidence`],
  ["a competency of it", BUY_IN_AT],
])("%s shows the evidence and offers to add none", async (_, address) => {
  openApp(address);
  expect(await screen.findByRole("link", { name: /plan/ })).toBeVisible();
  expect(screen.queryByLabelText("Evidence files")).not.toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Add evidence" })).not.toBeInTheDocument();
});
