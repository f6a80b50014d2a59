import { Notice } from "../../ui/Notice";
import { ProgressBar } from "../../ui/ProgressBar";
import type { BackupOutcome, BackupRun } from "./backupRun";
import { folderWords as words } from "./folderWords";

type FolderOutcomeProps = {
  readonly running: BackupRun["running"];
  readonly outcome: BackupOutcome | undefined;
  readonly folder: string;
};

/** How far a backup is, and then what it did or why it could not. */
export function FolderOutcome({ running, outcome, folder }: FolderOutcomeProps) {
  if (running) return <ProgressBar label={words.running(running.phase)} value={running.done} />;
  if (!outcome) return null;
  if (!outcome.ok)
    return (
      <Notice tone="warn" live>
        {words.faultOf(outcome.error, folder)}
      </Notice>
    );
  const lines = words.told(outcome.value);
  const isCalm = outcome.value.damagedHere.length === 0 && !outcome.value.isHeldBack;
  return (
    <Notice tone={isCalm ? "good" : "warn"} live>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Notice>
  );
}
