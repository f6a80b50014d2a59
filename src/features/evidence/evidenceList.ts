/** A journey's evidence as its list shows it: all of it, and what of it is asked for. */
import { useMemo, useState } from "react";
import { readEvidence, type Evidence } from "../../domain/evidence";
import type { EvidenceId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import type { Sha256 } from "../../lib/hash";
import { useErasedFiles } from "../../state/erasures";
import { useKnownFiles } from "../../state/files";
import { filterEvidence, readFilter, type EvidenceFilter } from "./filter";

export type EvidenceList = {
  readonly all: readonly Evidence[];
  readonly shown: readonly Evidence[];
  readonly filter: EvidenceFilter;
  /** True as long as nobody has looked: nothing is called missing before that. */
  readonly isHere: (hash: Sha256) => boolean;
  /** A file that was erased here, wherever else it is named. */
  readonly isErased: (hash: Sha256) => boolean;
  /** False while it is still looked up which files are here, and that decides what is shown. */
  readonly settled: boolean;
};

const NONE: readonly Sha256[] = [];

/** `search`: what stands behind the address. `facts`: also find out which files are here where the filter does not ask for it. */
export function useEvidenceList(journal: Journal, search: string, facts = false): EvidenceList {
  const filter = useMemo(() => readFilter(new URLSearchParams(search)), [search]);
  // Read anew only when something was written: of 2,000 items every reading takes a while.
  const all = useMemo(() => readEvidence(journal), [journal]);
  const asksForFiles = filter.show === "not-here";
  const hashes = useMemo(
    () =>
      facts || asksForFiles
        ? all.flatMap(({ content }) => (content?.kind === "file" ? [content.hash] : []))
        : NONE,
    [all, facts, asksForFiles],
  );
  const known = useKnownFiles(hashes);
  const erased = useErasedFiles(hashes);
  return useMemo(() => {
    const isHere = (hash: Sha256) => known === undefined || known.has(hash);
    const isErased = (hash: Sha256) => erased.has(hash);
    const shown = filterEvidence(all, filter, (hash) => isHere(hash) || isErased(hash));
    return { all, shown, filter, isHere, isErased, settled: !asksForFiles || known !== undefined };
  }, [all, filter, known, erased, asksForFiles]);
}

/**
 * The order in which one walks from item to item: as the list was when one came, so that placing an item that "serves nothing yet"
 * does not take its neighbours away.
 */
export function useWalk({ shown, settled }: EvidenceList, search: string): readonly EvidenceId[] | undefined {
  const [walk, setWalk] = useState<{ readonly search: string; readonly ids: readonly EvidenceId[] }>();
  if (settled && walk?.search !== search) setWalk({ search, ids: shown.map(({ id }) => id) });
  return walk?.search === search ? walk.ids : undefined;
}
