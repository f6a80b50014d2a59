/** Erasing for good on this device. */
import type { JourneyId } from "../domain/ids";
import type { Sha256 } from "../lib/hash";
import { err, type Result } from "../lib/result";
import type { Database } from "./database";
import type { ErasureTold, WhatGoes } from "./erasureTold";
import type { NamedWriter, WriteFault } from "./journals";

type Command = (database: Database, writer: NamedWriter, about: string) => Promise<Result<void, WriteFault>>;
type Choice = (
  database: Database,
  journey: JourneyId,
  about: string,
  now: number,
) => Promise<Result<void, WriteFault>>;
type Read<T> = (database: Database, journey?: JourneyId, about?: string) => Promise<T>;

const notYet = (): Promise<Result<void, WriteFault>> =>
  Promise.resolve(err({ type: "failed", reason: "Erasing is not there yet" }));

export const listErasures: Read<readonly ErasureTold[]> = () => Promise.resolve([]);
export const erasuresAskedHere: Read<readonly ErasureTold[]> = () => Promise.resolve([]);
export const erasureAt: Read<ErasureTold | undefined> = () => Promise.resolve(undefined);
export const whatGoes: Read<WhatGoes | undefined> = () => Promise.resolve(undefined);
export const erasedFiles: (
  database: Database,
  hashes: readonly Sha256[],
) => Promise<ReadonlyMap<Sha256, number>> = () => Promise.resolve(new Map());
export const eraseThing: Command = notYet;
export const takeErasureBack: Command = notYet;
export const eraseNow: Command = notYet;
export const agreeToErasure: Choice = notYet;
export const refuseErasure: Choice = notYet;
