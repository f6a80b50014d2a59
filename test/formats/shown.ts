// Records as they leave the journal, made up for the tests of what is written from them.
import type { ShownCompetency, ShownEvidence, ShownRecord } from "../../src/domain/shownRecord";
import { competencyRef, type FrameworkId } from "../../src/domain/framework";
import { sha256OfText } from "../../src/lib/hash";
import { evidenceId } from "../support/entries";

export const NOON = new Date(2026, 7, 20, 12).getTime();

export function competency(id: string, about: Partial<ShownCompetency> = {}): ShownCompetency {
  return {
    ref: competencyRef("f", id),
    id,
    title: `Title of ${id}`,
    statement: "",
    levelIndex: 0,
    levelTitle: null,
    status: "not-started",
    twoAnswers: false,
    turn: undefined,
    priority: undefined,
    priorityWhy: "",
    time: undefined,
    why: "",
    authorName: "",
    evidence: [],
    evidenceCount: 0,
    ...about,
  };
}

export function photograph(id: string, about: Partial<ShownEvidence> = {}): ShownEvidence {
  const hash = sha256OfText(id);
  return {
    id: evidenceId(id),
    title: `Title of ${id}`,
    date: "2026-08-14",
    caption: `Caption of ${id}`,
    content: { kind: "file", hash, name: `${id}.jpg`, type: "image/jpeg", size: 500_000 },
    serves: [competencyRef("f", "a/one")],
    ...about,
  };
}

export function shown(
  competencies: readonly ShownCompetency[],
  about: Partial<ShownRecord> = {},
): ShownRecord {
  return {
    title: "Riverbend School",
    subject: "school",
    isExample: false,
    framework: {
      id: "f" as FrameworkId,
      title: "A framework",
      publisher: "A publisher",
      year: 2022,
      source: { title: "Its paper", url: "https://example.org/paper" },
      levels: [],
    },
    time: NOON,
    domains: [{ id: "a", title: "Purpose", question: "Why are we here?", competencies }],
    evidence: [],
    since: undefined,
    ...about,
  };
}

/** What breaks out of places that are badly closed. */
export const HOSTILE = [
  `</style><script>alert(1)</script>`,
  `"><img src=x onerror=alert(1)>`,
  `'onload='alert(1)`,
  `<!-- --> ]]> <![CDATA[ &amp; &#x3c; &bogus; %3c`,
  `\u0000\u0008\u001b\ufffe\ud800 half`,
  `\u202eturned`,
  `=HYPERLINK("http://evil.example";"here")`,
  `+1`,
  `-1`,
  `@SUM(1)`,
  `\t=1`,
  `\r\n=1`,
  ` =1`,
  `\uff1d1`,
  `a;=1`,
  `a\n-1`,
  `a,"b"\r\nc`,
];
