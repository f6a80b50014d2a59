import { useCallback, useRef, useState } from "react";
import type { Entry } from "../../../domain/entry";
import type { EntryId, SessionId } from "../../../domain/ids";
import { questionOfBallot } from "../../../domain/ballot";
import { chime } from "../../../platform/chime";
import { bringBallots, createCodeCollector, takeBallotFiles, type Taken } from "../../../state/bringing";
import { faultText } from "../../../state/faultText";
import { feel } from "../../../state/haptics";
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
  const collector = useRef<ReturnType<typeof createCodeCollector>>(undefined);
  const latest = useRef("");

  const takeOne = useCallback(
    async (entry: Entry) => {
      const taken = await bringBallots([entry]);
      if (!taken.ok) {
        chime("wrong");
        return setTold({ text: faultText(taken.error), isWrong: true });
      }
      chime("good");
      feel("saved");
      const question = questionOfBallot(entry.register);
      if (question?.session !== session || question.n !== n)
        return setTold({ text: words.otherQuestion, isWrong: false });
      if (taken.value.erased > 0) return setTold({ text: words.erasedOnes(1), isWrong: true });
      if (taken.value.added === 0) return setTold({ text: words.tookKnown, isWrong: false });
      return setTold({ text: "", isWrong: false, ballot: entry.id });
    },
    [session, n],
  );

  const onText = useCallback(
    (text: string) => {
      // The camera sees the same code many times a second.
      if (text === latest.current) return;
      latest.current = text;
      const came = (collector.current ??= createCodeCollector()).add(text);
      if (came.type === "ballot") void takeOne(came.entry);
      else if (came.type === "partial") {
        feel("chosen");
        setTold({ text: words.part(came.have, came.of), isWrong: false });
      } else if (came.type === "known") setTold({ text: words.tookKnown, isWrong: false });
      else {
        chime("wrong");
        setTold({ text: words.codeFaults[came.fault.type], isWrong: true });
      }
    },
    [takeOne],
  );

  const onFiles = useCallback(
    async (files: readonly File[]) => {
      setBusy(true);
      const brought = await takeBallotFiles(files);
      setBusy(false);
      if (!brought.ok) return setTold({ text: faultText(brought.error), isWrong: true });
      const { taken, others } = brought.value;
      return setTold({ text: filesText(taken, others, session), isWrong: others.length > 0 });
    },
    [session],
  );
  return { told, isBusy, onText, onFiles };
}

function filesText({ added, known, erased, questions }: Taken, others: readonly File[], session: SessionId) {
  const elsewhere = questions
    .filter((question) => question.session !== session)
    .reduce((sum, question) => sum + question.added, 0);
  return [
    (added > 0 || known > 0) && words.took(added, known),
    elsewhere > 0 && words.otherSession(elsewhere),
    erased > 0 && words.erasedOnes(erased),
    others.length > 0 && words.notBallots(others.map(({ name }) => name)),
  ]
    .filter((sentence) => sentence !== false)
    .join(" ");
}
