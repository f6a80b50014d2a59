import { Fragment } from "react";
import { Explained } from "./Explained";

/** A stretch of a text: plain, or a word with what explains it. */
export type ExplainedPiece =
  | string
  | { readonly text: string; readonly term: { readonly term: string; readonly definition: string } };

/** Running text with some of its words explained. */
export function ExplainedText({ pieces }: { readonly pieces: readonly ExplainedPiece[] }) {
  let at = 0;
  return pieces.map((piece) => {
    const key = at;
    at += typeof piece === "string" ? piece.length : piece.text.length;
    return (
      <Fragment key={key}>
        {typeof piece === "string" ? (
          piece
        ) : (
          <Explained text={piece.text} term={piece.term.term} definition={piece.term.definition} />
        )}
      </Fragment>
    );
  });
}
