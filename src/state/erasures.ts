/**
 * Erasing for good, as screens read and ask it: what is out of sight here, what others ask, and what an erasure takes. Each query
 * is itself `async`: of one that only passes on another's promise, Dexie loses sight, and says that it "committed too early".
 */
import { useLiveQuery } from "dexie-react-hooks";
import type { JourneyId } from "../domain/ids";
import type { Sha256 } from "../lib/hash";
import type { Result } from "../lib/result";
import { alsoNamed } from "../storage/alsoNaming";
import { erasedFiles } from "../storage/files";
import { erasureAt, erasuresAskedHere, erasuresTakenBack, listErasures } from "../storage/erasureReading";
import * as erasing from "../storage/erasures";
import type { AlsoNaming, ErasureTold, Outside, WhatGoes } from "../storage/erasureTold";
import type { WriteFault } from "../storage/journals";
import { outsideOf } from "../storage/outside";
import { whatGoes } from "../storage/whatGoes";
import { database } from "./database";
import { markSaved } from "./ready";
import { writerHere } from "./writer";

/** Out of sight, gone or kept although it was asked for, the latest first; undefined until read. */
export function useErasures(): readonly ErasureTold[] | undefined {
  return useLiveQuery(async () => listErasures(database()), []);
}

/** What others ask to erase, of which nothing was decided here: in one journey, or in all. Undefined until read. */
export function useErasuresAsked(journey?: JourneyId): readonly ErasureTold[] | undefined {
  return useLiveQuery(async () => erasuresAskedHere(database(), journey), [journey]);
}

/** What is out of sight here and was taken back elsewhere, in one journey; without its name. Undefined until read. */
export function useTakenBack(journey: JourneyId): readonly ErasureTold[] | undefined {
  return useLiveQuery(async () => erasuresTakenBack(database(), journey), [journey]);
}

export type ErasureHere =
  | { readonly state: "loading" }
  | { readonly state: "none" }
  | { readonly state: "known"; readonly told: ErasureTold };

const LOADING: ErasureHere = { state: "loading" };

/** How it stands with one thing on this device. */
export function useErasureOf(journey: JourneyId, about: string): ErasureHere {
  const read = useLiveQuery(async () => {
    const told = await erasureAt(database(), journey, about);
    const here: ErasureHere = told ? { state: "known", told } : { state: "none" };
    return { journey, about, here };
  }, [journey, about]);
  // For a moment after the address changes, the query still holds the thing before.
  return read?.journey === journey && read.about === about ? read.here : LOADING;
}

/** What erasing it would take from this device, and where else it may be; undefined until read, or where nothing is here. */
export function useWhatGoes(journey: JourneyId, about: string): WhatGoes | undefined {
  const read = useLiveQuery(
    async () => ({ about, goes: await whatGoes(database(), journey, about) }),
    [journey, about],
  );
  return read?.about === about ? read.goes : undefined;
}

/** What else would lose its file if what others ask were agreed to here; undefined until read. */
export function useAlsoNamed(journey: JourneyId, about: string): readonly AlsoNaming[] | undefined {
  const read = useLiveQuery(
    async () => ({ about, also: await alsoNamed(database(), journey, about) }),
    [journey, about],
  );
  return read?.about === about ? read.also : undefined;
}

/** Where outside of Waymark it may still be; undefined until read, or where it is not erased here or never was here. */
export function useOutsideOf(journey: JourneyId, about: string): Outside | undefined {
  const read = useLiveQuery(
    async () => ({ about, outside: await outsideOf(database(), journey, about) }),
    [journey, about],
  );
  return read?.about === about ? read.outside : undefined;
}

/** Which of these files were erased here, and when, in milliseconds since 1970 UTC; none until looked up. */
export function useErasedFiles(hashes: readonly Sha256[]): ReadonlyMap<Sha256, number> {
  const asked = hashes.join();
  const read = useLiveQuery(async () => ({ asked, files: await erasedFiles(database(), hashes) }), [asked]);
  return read?.asked === asked ? read.files : NO_FILES;
}

const NO_FILES: ReadonlyMap<Sha256, number> = new Map();

type Done = Promise<Result<void, WriteFault>>;

/** Out of sight at once, and for good in 30 days. */
export const erase = (journey: JourneyId, about: string): Done =>
  told(async () => erasing.eraseThing(database(), await writerHere(journey), about));

/** What is out of sight is there again, wherever it was asked for. */
export const takeBack = (journey: JourneyId, about: string): Done =>
  told(async () => erasing.takeErasureBack(database(), await writerHere(journey), about));

/** The second confirmation: its texts and bytes go at once. */
export const eraseNow = (journey: JourneyId, about: string): Done =>
  told(async () => erasing.eraseNow(database(), await writerHere(journey), about));

/** This device goes along with what another asked. */
export const agree = (journey: JourneyId, about: string): Done =>
  told(async () => erasing.agreeToErasure(database(), journey, about, Date.now()));

/** The same, but files that something else names here stay with that. */
export const agreeToThisAlone = (journey: JourneyId, about: string): Done =>
  told(async () => erasing.agreeToThisAlone(database(), journey, about, Date.now()));

/** It stays on this device, whatever others asked; also where it went out of sight here and is not gone yet. */
export const keepHere = (journey: JourneyId, about: string): Done =>
  told(async () => erasing.refuseErasure(database(), journey, about, Date.now()));

async function told(step: () => Done): Done {
  const done = await step();
  if (done.ok) markSaved();
  return done;
}
