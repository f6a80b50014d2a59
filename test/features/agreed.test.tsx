// A status that a room agreed, and a voice of that room who is to be forgotten.
import { screen, within } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { agree } from "../../src/domain/agreementTelling";
import type { ActionId, VoiceId } from "../../src/domain/ids";
import { openSession } from "../../src/domain/sessionTelling";
import { readVoices } from "../../src/domain/voice";
import { startsJourney, writes, journalOf, BUY_IN, BUY_IN_AT, SCHOOL } from "../support/screensJourneys";
import { device, newDevice, openApp } from "../support/screensApp";
import { answer, FIRST, opening, sealing, SESSION, setup, statuses } from "../support/voices";

import "../../src/features/erasure/EraseVoiceScreen";
import "../../src/features/erasure/ErasePeopleScreen";

const VOICE = "voice-of-bo" as VoiceId;

beforeEach(async () => {
  await newDevice();
  const ann = await startsJourney();
  const ballot = sealing(VOICE, statuses([[BUY_IN, answer("earned", { why: "we did" })]], { name: "Bo" }), {
    journey: SCHOOL,
  });
  await writes(ann, (journal, writer) =>
    openSession(journal, writer, SESSION, "August retreat", setup({ named: true }), {
      n: FIRST,
      kind: "statuses",
      refs: [BUY_IN],
    }),
  );
  await writes(ann, () => [ballot, ...opening([ballot])]);
  await writes(ann, (journal, writer) =>
    agree(journal, writer, {
      ref: BUY_IN,
      status: "in-progress",
      why: "most of us",
      session: SESSION,
      n: FIRST,
      method: "consent",
      dissent: "the arts team is not there yet",
      missing: "what families say",
      room: { voices: 2, roles: {}, ids: [VOICE, "gone" as VoiceId] },
      action: { id: "seek" as ActionId, title: "Ask families", owner: "", due: "" },
    }),
  );
});

test("a competency says how the room agreed, against what, what was missing and who was there; its history says so too", async () => {
  openApp(BUY_IN_AT);
  const agreed = await screen.findByRole("region", { name: "Agreed together" });
  expect(agreed).toHaveTextContent("Agreed as nobody objected, with 2 voices.");
  expect(agreed).toHaveTextContent("In “August retreat”");
  expect(agreed).toHaveTextContent("the arts team is not there yet");
  expect(agreed).toHaveTextContent("what families say");
  expect(agreed).toHaveTextContent("Bo and 1 voice without a name");
  expect(within(agreed).getByRole("link", { name: "Open “August retreat”" })).toHaveAttribute(
    "href",
    expect.stringContaining(`/together/${SESSION}`),
  );
  expect(within(agreed).getByRole("link", { name: "See what is planned for it" })).toBeInTheDocument();
  const history = screen.getByRole("region", { name: "How we got here" });
  expect(history).toHaveTextContent("Agreed as nobody objected, with 2 voices.");
});

test("a voice is found by the name that was given, and erased: no view, no name, and the agreement stays", async () => {
  const user = openApp("/device/erasures/people");
  const voices = await screen.findByRole("region", { name: "Voices in sessions" });
  expect(voices).toHaveTextContent("In “Our school”, “August retreat”");
  await user.click(within(voices).getByRole("link", { name: "Bo" }));
  await screen.findByRole("heading", { name: "Erase for good: the voice of “Bo”" });
  expect(await screen.findByText("It was given in “August retreat”.")).toBeInTheDocument();
  await user.click(await screen.findByRole("button", { name: "Erase" }));
  await screen.findByRole("heading", { name: "This is out of sight now" });
  await user.click(await screen.findByRole("button", { name: /^Erase it now…/ }));
  await user.click(await screen.findByRole("button", { name: "Erase it now" }));
  await screen.findByRole("heading", { name: "This is erased for good" });
  const rows = JSON.stringify(await Promise.all(device().tables.map((table) => table.toArray())));
  for (const word of ["Bo", "we did", "sealed", "view/"]) expect(rows).not.toContain(word);
  expect(rows).toContain("the arts team is not there yet");
  expect(readVoices(await journalOf(), SESSION, FIRST)).toEqual([]);
});
