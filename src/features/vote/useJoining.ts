import { useState } from "react";
import { useNavigate } from "react-router";
import { readCodeInPicture } from "../../platform/codeReader";
import { useOnce } from "../../state/once";
import { joinFaultText } from "../../state/roomFaultText";
import { join, joinFile } from "../../state/takingPart";
import { questionAt } from "./address";
import { joinWords as words } from "./joinWords";

type Tried = Awaited<ReturnType<typeof joinFile>>;

export type Joining = {
  readonly isBusy: boolean;
  /** Where something was tried that did not work: which way, and a sentence. */
  readonly problem: { readonly way: "code" | "camera" | "file"; readonly text: string } | undefined;
  /** Joins, and goes on to the question. */
  readonly byText: (text: string, way: "code" | "camera") => void;
  readonly byFile: (file: File) => void;
};

export function useJoining(): Joining {
  const navigate = useNavigate();
  const once = useOnce();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Joining["problem"]>();

  const attempt = (way: "code" | "camera" | "file", tried: () => Promise<Tried | string>) =>
    void once(async () => {
      setBusy(true);
      setProblem(undefined);
      try {
        const came = await tried();
        if (typeof came === "string") return setProblem({ way, text: came });
        if (!came.ok) return setProblem({ way, text: joinFaultText(came.error) });
        const { session, question } = came.value;
        await navigate(questionAt(session, question.n));
      } finally {
        setBusy(false);
      }
    });
  return {
    isBusy,
    problem,
    byText: (text, way) => attempt(way, () => join(text)),
    byFile: (file) =>
      attempt("file", () => (file.type.startsWith("image/") ? joinPicture(file) : joinFile(file))),
  };
}

async function joinPicture(file: File): Promise<Tried | string> {
  try {
    const text = await readCodeInPicture(file);
    return text === undefined ? words.noCodeInPicture : await join(text);
  } catch (error) {
    console.warn("A picture could not be opened.", error);
    return words.noPicture;
  }
}
