/** What was chosen for a presentation stands in its address, so that a reload keeps it and nothing else does. */
import type { EvidenceId } from "../../domain/ids";

export type Options = {
  /** Off unless chosen: reasons can name people. */
  readonly reasons: boolean;
  readonly names: boolean;
  /** Pieces that may be shown, but were left out here. */
  readonly without: ReadonlySet<EvidenceId>;
};

export function readOptions(query: URLSearchParams): Options {
  return {
    reasons: query.get("reasons") === "1",
    names: query.get("names") === "1",
    without: new Set(query.getAll("without") as EvidenceId[]),
  };
}

/** The same options as a query; `slide`: the number of the slide to open, from 1. */
export function optionsQuery({ reasons, names, without }: Options, slide?: number): URLSearchParams {
  const query = new URLSearchParams();
  if (slide !== undefined) query.set("slide", String(slide));
  if (reasons) query.set("reasons", "1");
  if (reasons && names) query.set("names", "1");
  for (const id of without) query.append("without", id);
  return query;
}

/** From 0; the nearest there is. Undefined where none is asked for. */
export function slideAt(query: URLSearchParams, count: number): number | undefined {
  const asked = query.get("slide");
  if (asked === null) return undefined;
  const number = Number.parseInt(asked, 10);
  return Number.isNaN(number) ? 0 : Math.min(Math.max(number, 1), count) - 1;
}
