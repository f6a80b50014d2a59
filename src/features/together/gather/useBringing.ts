import { useCallback, useRef, useState } from "react";
import type { Entry } from "../../../domain/entry";
import type { EntryId, SessionId } from "../../../domain/ids";
import { questionOfBallot } from "../../../domain/ballot";
import { chime } from "../../../platform/chime";
import { bringBallots, createCodeCollector, takeBallotFiles, type Taken } from "../../../state/bringing";
import { faultText } from "../../../state/faultText";
import { feel } from "../../../state/haptics";
import { collectFaultText } from "../../../state/roomFaultText";
import { takenText } from "../../../state/roomWords";
import { words } from "./words";

export type Told = {
  readonly text: string;
  readonly isWrong: boolean;
  /** The ballot that came in last, whose name is told once it is known. */
  readonly ballot?: EntryId;
};

/** What came in is told in a sentence; whatever came is kept, be it of this question or another. */
export function useBringing(session: SessionId, n: number) {
  const [told, setTold] = useState<Told>();
  const [isBusy, setBusy] = useState(false);
  /** Of this visit, by the camera: whoever holds the tablet sees that each is in. */
  const [takenCount, setTakenCount] = useState(0);
  const collector = useRef<ReturnType<typeof createCodeCollector>>(undefined);
  /** The codes of the ballot that is being read, and of the one before: they come round again. */
  const begun = useRef(new Set<string>());
  const ended = useRef<ReadonlySet<string>>(new Set());

  const takeOne = useCallback(
    async (entry: Entry) => {
      const taken = await bringBallots([entry]);
      if (!taken.ok) {
        // It is not in: held to the camera again, it must be read again.
        collector.current?.release(entry.id);
        chime("wrong");
        return setTold({ text: `${words.notKept} ${faultText(taken.error)}`, isWrong: true });
      }
      chime("good");
      feel("saved");
      setTakenCount((before) => before + 1);
      const question = questionOfBallot(entry.register);
      if (question?.session !== session || question.n !== n)
        return setTold({ text: words.otherQuestion, isWrong: false });
      const { added, erased } = taken.value;
      if (erased > 0) return setTold({ text: takenText(taken.value), isWrong: true });
      if (added === 0) return setTold({ text: words.tookKnown, isWrong: false });
      return setTold({ text: "", isWrong: false, ballot: entry.id });
    },
    [session, n],
  );

  const onText = useCallback(
    (text: string) => {
      // Those of one ballot come round in turn.
      const came = (collector.current ??= createCodeCollector()).add(text);
      if (came.type === "known" && (begun.current.has(text) || ended.current.has(text))) return;
      if (came.type === "ballot") {
        ended.current = begun.current.add(text);
        begun.current = new Set();
        void takeOne(came.entry);
      } else if (came.type === "partial") {
        begun.current.add(text);
        feel("chosen");
        setTold({ text: words.part(came.have, came.of), isWrong: false });
      } else if (came.type === "known") setTold({ text: words.tookKnown, isWrong: false });
      else {
        chime("wrong");
        setTold({ text: collectFaultText(came.fault), isWrong: true });
      }
    },
    [takeOne],
  );

  const onFiles = useCallback(
    async (files: readonly File[]) => {
      setBusy(true);
      const { taken, others } = await takeBallotFiles(files).finally(() => setBusy(false));
      if (!taken.ok) return setTold({ text: faultText(taken.error), isWrong: true });
      const { questions } = taken.value;
      const isElsewhere = questions.some((question) => question.session !== session || question.n !== n);
      const text = [filesText(taken.value, others), ...(isElsewhere ? [words.otherQuestions] : [])].join(" ");
      return setTold({ text, isWrong: others.length > 0 });
    },
    [session, n],
  );
  return { told, isBusy, takenCount, onText, onFiles };
}

function filesText(taken: Taken, others: readonly File[]): string {
  const said = taken.added + taken.known + taken.erased > 0 ? [takenText(taken)] : [];
  return [...said, ...(others.length > 0 ? [words.notBallots(others.map(({ name }) => name))] : [])].join(
    " ",
  );
}
