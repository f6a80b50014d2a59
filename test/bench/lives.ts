// Journeys as long as years of use make them, told by the app's own functions.
import type { Entry } from "../../src/domain/entry";
import { addEvidence } from "../../src/domain/evidenceTelling";
import { competencyRef, type CompetencyRef, type FrameworkId } from "../../src/domain/framework";
import { EMPTY_JOURNAL, extendJournal, type Journal } from "../../src/domain/journal";
import { startJourney } from "../../src/domain/journey";
import { changeStatus, seeSign } from "../../src/domain/record";
import type { Writer } from "../../src/domain/register";
import { STATUSES } from "../../src/domain/status";
import { evidenceId } from "../support/entries";

type ToldFramework = {
  readonly id: string;
  readonly version: string;
  readonly domains: readonly { readonly competencies: readonly { readonly id: string }[] }[];
};

export const refsOf = ({ id, domains }: ToldFramework): readonly CompetencyRef[] =>
  domains.flatMap(({ competencies }) => competencies.map((competency) => competencyRef(id, competency.id)));

/** A life of answers, reasons, signs and evidence, spread over all competencies. */
export function tellJourney(
  writer: Writer,
  framework: ToldFramework,
  title: string,
  count: number,
): readonly Entry[] {
  const refs = refsOf(framework);
  const named = { id: framework.id as FrameworkId, version: framework.version };
  const entries = startJourney(EMPTY_JOURNAL, writer, { title, subject: "school", framework: named });
  // A competency's answers follow on each other and on nothing else, so each is told in a journal of its own.
  const journals = new Map<CompetencyRef, Journal>();
  for (let n = 0; entries.length < count; n += 1) {
    const ref = refs[n % refs.length]!;
    const journal = journals.get(ref) ?? EMPTY_JOURNAL;
    const said = tellOne(journal, writer, ref, n, Math.floor(n / refs.length));
    journals.set(ref, extendJournal(journal, said));
    entries.push(...said);
  }
  return entries.slice(0, count);
}

/** That many pieces of evidence besides, spread over all competencies. */
export function tellEvidence(writer: Writer, framework: ToldFramework, count: number): readonly Entry[] {
  const refs = refsOf(framework);
  return Array.from({ length: count }, (_, n) => n).flatMap((n) =>
    tellItem(EMPTY_JOURNAL, writer, refs[n % refs.length]!, `kept-${n}`),
  );
}

function tellOne(
  journal: Journal,
  writer: Writer,
  ref: CompetencyRef,
  n: number,
  round: number,
): readonly Entry[] {
  const kind = (n + round) % 5;
  if (kind === 3) return [seeSign(journal, writer, ref, `e${(round % 3) + 1}`, round % 2 === 0)];
  if (kind === 4) return tellItem(journal, writer, ref, `item-${n}`);
  const why = n % 2 === 0 ? textOf(n) : "";
  return changeStatus(journal, writer, ref, { status: STATUSES[round % 3]!, why });
}

function tellItem(journal: Journal, writer: Writer, ref: CompetencyRef, id: string): readonly Entry[] {
  return addEvidence(journal, writer, {
    id: evidenceId(id),
    content: { kind: "note", text: textOf(id) },
    title: `Walk ${id}`,
    date: "2026-08-20",
    caption: textOf(id),
    serves: [ref],
    showing: "nobody",
  });
}

const textOf = (nth: number | string) =>
  `What we saw when we walked the halls, walk ${nth}, and why we think that it tells where we stand.`;
