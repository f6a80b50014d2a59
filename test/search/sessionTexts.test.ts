import { expect, test } from "vitest";
import { agree } from "../../src/domain/agreementTelling";
import { EMPTY_JOURNAL, extendJournal, foldJournal } from "../../src/domain/journal";
import { openSession } from "../../src/domain/sessionTelling";
import { searchTexts } from "../../src/search/journeyTexts";
import { JOURNEY_ID, REF, testWriter } from "../support/entries";
import { answer, FIRST, opening, sealing, SESSION, setup, statuses } from "../support/voices";

test("a session and what its room agreed are found, and never what one voice said", () => {
  const writer = testWriter();
  const ballot = sealing("v1", statuses([[REF, answer("earned", { why: "my own secret" })]], { name: "Bo" }));
  const fist = sealing("v2", { name: "Bo", role: "", kind: "fist", fingers: 1, why: "not for me" }, { n: 2 });
  const said = foldJournal([
    ...openSession(EMPTY_JOURNAL, writer, SESSION, "August retreat", setup({ named: true }), {
      n: FIRST,
      kind: "fist",
      proposal: "One advisory a week",
    }),
    ballot,
    fist,
    ...opening([ballot, fist]),
  ]);
  const agreed = agree(said, writer, {
    ref: REF,
    status: "earned",
    why: "",
    session: SESSION,
    n: FIRST,
    method: "majority",
    dissent: "the arts team would wait",
    missing: "",
    room: { voices: 1, roles: {} },
  });
  const titles = { competency: () => "Graduate profile", resource: () => "" };
  const texts = searchTexts(JOURNEY_ID, extendJournal(said, agreed), titles);
  expect(texts.map(({ kind, title, about, body }) => [kind, title, about, body])).toEqual([
    ["session", "August retreat", "", "One advisory a week"],
    ["reason", "", "Graduate profile", "the arts team would wait"],
  ]);
});
