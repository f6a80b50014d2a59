import type { ReactNode } from "react";
import { authorName } from "../../domain/author";
import type { EvidenceContent } from "../../domain/evidence";
import type { Answer } from "../../domain/register";
import { RESOURCE_TEXTS, type ResourceText } from "../../domain/resourceRegisters";
import { comment, describeResource, replaceLink, replaceResourceContent } from "../../domain/resourceTelling";
import { formatBytes, formatMoment } from "../../lib/format";
import { faultText } from "../../state/faultText";
import { showError } from "../../state/toasts";
import { write, type Decide } from "../../state/writer";
import { OpenAnswers } from "../../ui/OpenAnswers";
import { titleOfKind } from "./kinds";
import type { LibraryItem } from "./libraryItems";
import type { LibraryView } from "./libraryView";
import { words } from "./words";

type ApartProps = { readonly item: LibraryItem; readonly view: LibraryView };

/** What was said of a resource apart, on two devices: every wording whole, until somebody settles which holds. */
export default function Apart({ item, view }: ApartProps) {
  const { journal } = view;
  const { journey } = view.eyes;
  const { own, marks, id } = item;

  async function keep(decide: Decide) {
    const written = await write(journey, decide);
    if (!written.ok) showError(faultText(written.error));
  }
  /** One question with its answers; nothing where there is but one. */
  function ask<T>(
    key: string,
    about: keyof typeof words.twoAnswersTitle,
    answers: readonly Answer<T>[],
    tell: (value: T) => string,
    settle: (value: T) => Decide,
  ): ReactNode {
    if (answers.length < 2) return null;
    return (
      <OpenAnswers
        key={key}
        title={words.twoAnswersTitle[about]}
        text={words.twoAnswersAbout}
        answers={answers.map(({ value, entry, time }) => ({
          id: entry.id,
          about: words.answer(
            tell(value) || words.nothingSaid,
            `${authorName(journal, entry.author) || words.someone}, ${formatMoment(time)}`,
          ),
          keep: words.keepThis,
          onKeep: () => void keep(settle(value)),
        }))}
      />
    );
  }
  const askText = (register: ResourceText) =>
    ask(
      register,
      register,
      own?.answers[register] ?? [],
      (text) => (register === "kind" ? titleOfKind(text) : text),
      (text) => (current, writer) => [describeResource(current, writer, id, register, text)],
    );
  return (
    <>
      {RESOURCE_TEXTS.map(askText)}
      {ask("content", "content", own?.answers.content ?? [], tellContent, (content) => (current, writer) => [
        replaceResourceContent(current, writer, id, content),
      ])}
      {!own &&
        ask(
          "link",
          "link",
          marks.links,
          (url) => url,
          (url) => (current, writer) => [replaceLink(current, writer, id, url || undefined)],
        )}
      {marks.comments.map(({ id: said, answers }) =>
        ask(
          said,
          "comment",
          answers,
          (text) => text,
          (text) => (current, writer) => [comment(current, writer, id, said, text)],
        ),
      )}
    </>
  );
}

function tellContent(content: EvidenceContent): string {
  if (content.kind === "link") return content.url;
  return content.kind === "note" ? content.text : `${content.name}, ${formatBytes(content.size)}`;
}
