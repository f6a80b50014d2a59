import { useState } from "react";
import { placeEvidence } from "../../domain/evidenceTelling";
import type { CompetencyRef } from "../../domain/framework";
import type { JourneyId } from "../../domain/ids";
import { formatDay } from "../../lib/format";
import { paths } from "../../paths";
import { Button } from "../../ui/Button";
import { LinkButton } from "../../ui/LinkButton";
import { Notice } from "../../ui/Notice";
import { writeWithUndo } from "../../state/undoing";
import { addPrepared, type Addition, type FileProblem, type Twin } from "./addFiles";
import { addingWords } from "./addingWords";
import { words } from "./words";

type TwinsProps = {
  readonly journey: JourneyId;
  readonly serves: readonly CompetencyRef[];
  readonly twin: Twin;
  readonly onAdded: (addition: Addition) => void;
  readonly onProblem: (problem: FileProblem) => void;
  readonly onDone: () => void;
};

/** A file that is here already: nothing was added, and what now is for the person to say. */
export function Twins({ journey, serves, twin, onAdded, onProblem, onDone }: TwinsProps) {
  const [busy, setBusy] = useState(false);
  const { item, file, by } = twin;
  const title = item.title === "" ? words.untitled : item.title;
  const places = serves.filter((ref) => !item.serves.includes(ref));

  async function use() {
    setBusy(true);
    const used = await writeWithUndo(
      journey,
      (journal, writer) => places.map((ref) => placeEvidence(journal, writer, item.id, ref, true)),
      addingWords.used(title),
    );
    setBusy(false);
    if (used) onDone();
  }
  async function addAgain() {
    setBusy(true);
    const added = await addPrepared({ journey, serves, file }, twin.prepared, { again: true });
    setBusy(false);
    if (added.ok) onAdded(added.value);
    else onProblem(added.error);
  }
  return (
    <Notice
      live
      title={addingWords.twinTitle}
      action={
        <>
          {places.length > 0 ? (
            <Button variant="solid" disabled={busy} onClick={() => void use()}>
              {addingWords.takeTwin}
            </Button>
          ) : (
            <LinkButton to={paths.evidenceItem(journey, item.id)}>{addingWords.openTwin}</LinkButton>
          )}
          <Button disabled={busy} onClick={() => void addAgain()}>
            {addingWords.addAgain}
          </Button>
          <Button variant="plain" onClick={onDone}>
            {addingWords.leaveIt}
          </Button>
        </>
      }
    >
      {addingWords.twin(file.name, title, by || words.someone, formatDay(item.added.time))}{" "}
      {serves.length > 0 && places.length === 0 && addingWords.twinPlaced}
    </Notice>
  );
}
