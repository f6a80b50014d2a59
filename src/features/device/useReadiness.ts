/** What the ready-list rests on, found out without asking anybody: kept up to date while the screen is open. */
import { useEffect, useState } from "react";
import { isHere, isWork } from "../../domain/journeysHere";
import { askAboutCamera, type CameraAnswer } from "../../platform/cameraAsked";
import { canChooseFolder } from "../../platform/folder";
import { isInstalled } from "../../platform/install";
import {
  askForProtection,
  estimateStorage,
  readProtection,
  type Protection,
  type StorageEstimate,
} from "../../platform/persistence";
import { tryWriting, type Trial } from "../../platform/trialWrite";
import { useBackupFacts, useWipedAtSignOut } from "../../state/deviceFacts";
import { usePeople } from "../../state/people";
import { changesNotInAFile, useSafekeeping, useSummaries } from "../../state/summaries";
import { useVisit } from "../../state/visit";
import { folderFaultOf, useBackupRun } from "./backupRun";
import { readinessOf, type Check } from "./readiness";
import { TRIAL_BYTES } from "./readyWords";

/** The clock on the list goes on. */
const LOOK_AGAIN_MS = 20_000;

type Found = {
  readonly protection: Protection;
  readonly estimate: StorageEstimate;
  readonly camera: CameraAnswer;
};

export type Readiness = {
  /** Undefined until everything was found out. */
  readonly checks: readonly Check[] | undefined;
  readonly found: Found | undefined;
  /** What this browser kept is gone. */
  readonly isLost: boolean;
  /** The browser was asked to keep the storage, and has answered. */
  readonly asked: boolean;
  readonly ask: () => Promise<void>;
  readonly isTrying: boolean;
  readonly tryIt: () => Promise<void>;
};

export function useReadiness(): Readiness {
  const [found, setFound] = useState<Found>();
  const [asked, setAsked] = useState(false);
  const [trial, setTrial] = useState<Trial>();
  const [isTrying, setTrying] = useState(false);
  const [now, setNow] = useState(() => Date.now());
  const updateWaiting = useVisit((visit) => visit.updateWaiting);
  const offline = useVisit((visit) => visit.offline);
  const summaries = useSummaries();
  const safekeeping = useSafekeeping();
  const backup = useBackupFacts();
  const wiped = useWipedAtSignOut();
  const lost = useVisit(({ gate }) => (gate?.type === "lost" ? gate.kept : undefined));
  const { outcome } = useBackupRun();
  const people = usePeople();

  useEffect(() => {
    let gone = false;
    const look = async () => {
      const [protection, estimate, camera] = await Promise.all([
        readProtection(),
        estimateStorage(),
        askAboutCamera(),
      ]);
      if (!gone) setFound({ protection, estimate, camera });
      if (!gone) setNow(Date.now());
    };
    void look();
    // What was changed in the device's settings meanwhile shows when one comes back from there.
    const onVisible = () => document.visibilityState === "visible" && void look();
    document.addEventListener("visibilitychange", onVisible);
    const timer = setInterval(() => setNow(Date.now()), LOOK_AGAIN_MS);
    return () => {
      gone = true;
      document.removeEventListener("visibilitychange", onVisible);
      clearInterval(timer);
    };
  }, []);

  async function ask() {
    const protection = await askForProtection();
    setFound((before) => before && { ...before, protection });
    setAsked(true);
  }

  async function tryIt() {
    setTrying(true);
    setTrial(await tryWriting(TRIAL_BYTES));
    setTrying(false);
  }

  const isRead = found && summaries && safekeeping && backup && wiped && people;
  const own = (summaries ?? []).filter(isWork);
  const checks = isRead
    ? readinessOf({
        ...found,
        version: __APP_VERSION__,
        updateWaiting,
        offline,
        installed: isInstalled(),
        trial,
        backup,
        folderFault: folderFaultOf(outcome),
        lost,
        isWiped: wiped === "yes",
        canChooseFolder: canChooseFolder(),
        changes: own.reduce((sum, row) => sum + changesNotInAFile(row, safekeeping.get(row.journey)), 0),
        journeys: own.filter(isHere).length,
        hasExample: summaries.some(({ isExample }) => isExample),
        now,
        lastTouched: own.reduce((last, { touchedAt }) => Math.max(last, touchedAt), 0),
        people: people.map(({ name }) => name).filter((name) => name !== ""),
      })
    : undefined;
  return { checks, found, isLost: lost !== undefined, asked, ask, isTrying, tryIt };
}
