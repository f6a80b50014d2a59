import { screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { extendJournal, type Journal } from "../../src/domain/journal";
import { readPriorities, readPriority } from "../../src/domain/priority";
import { choosePriority, dropPriority } from "../../src/domain/priorityTelling";
import { explain, whyOf } from "../../src/domain/record";
import type { Writer } from "../../src/domain/register";
import { openApp } from "../support/screensApp";
import {
  BUY_IN,
  BUY_IN_AT,
  journalOf,
  MARCH,
  person,
  startsJourney,
  writeApart,
  writes,
} from "../support/screensJourneys";

const choosing = (why: string) => (journal: Journal, writer: Writer) =>
  choosePriority(journal, writer, BUY_IN).flatMap((chosen) =>
    why === "" ? [chosen] : [chosen, explain(journal, writer, chosen.id, why)],
  );
const dropping = (journal: Journal, writer: Writer) => dropPriority(journal, writer, BUY_IN);
const ann = () => person("Ann", MARCH + 10_000);
const bo = () => person("Bo", MARCH + 20_000);
const next = () => screen.findByRole("checkbox", { name: "Work on this now" });

/** Whether it is one, each different answer. */
const answersNow = async () => readPriority(await journalOf(), BUY_IN).map(({ value }) => value !== null);
const prioritiesNow = async () => {
  const journal = await journalOf();
  return readPriorities(journal).map(({ ref, entry }) => [ref, whyOf(journal, entry.id)]);
};

beforeEach(async () => {
  await startsJourney();
});

/** Given up and chosen again, for another reason. */
const anew = (why: string) => (journal: Journal, writer: Writer) => {
  const dropped = dropping(journal, writer);
  return [...dropped, ...choosing(why)(extendJournal(journal, dropped), writer)];
};

test("chosen on one tablet and given up on another, it is asked about, and what is kept keeps its reason", async () => {
  await writes(person("Ann"), choosing("Long ago."));
  await writeApart([ann(), dropping], [bo(), anew("The board asked for it.")]);
  expect(await answersNow()).toHaveLength(2);
  const user = openApp(BUY_IN_AT);
  expect(await screen.findByText("Two answers")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Keep “Work on this now”" }));
  await waitFor(async () => expect(await answersNow()).toEqual([true]));
  expect(await prioritiesNow()).toEqual([[BUY_IN, "The board asked for it."]]);
  await waitFor(() => expect(screen.queryByText("Two answers")).toBeNull());
});

test("the answer that gives it up can be kept as well", async () => {
  await writes(person("Ann"), choosing(""));
  await writeApart([ann(), dropping], [bo(), anew("")]);
  const user = openApp(BUY_IN_AT);
  await user.click(await screen.findByRole("button", { name: "Keep “Not now”" }));
  await waitFor(async () => expect(await answersNow()).toEqual([false]));
  await waitFor(async () => expect(await next()).not.toBeChecked());
});

test("chosen on two tablets for two reasons, both are shown until one is kept", async () => {
  await writeApart([ann(), choosing("Ann’s reason.")], [bo(), choosing("Bo’s reason.")]);
  const user = openApp(BUY_IN_AT);
  expect(await screen.findByText(/Ann’s reason\.\s+Ann,/)).toBeVisible();
  const [keepFirst] = screen.getAllByRole("button", { name: "Keep this reason" });
  await user.click(keepFirst!);
  await waitFor(async () => expect(await prioritiesNow()).toHaveLength(1));
  await waitFor(() => expect(screen.queryByText("Two reasons")).toBeNull());
  const [[, kept]] = (await prioritiesNow()) as [[string, string]];
  expect(await screen.findByRole("textbox", { name: /Reason to work/ })).toHaveValue(kept);
});
