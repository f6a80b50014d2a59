import { readAction } from "../../domain/action";
import { readAgreement } from "../../domain/agreement";
import type { Agreement } from "../../domain/agreementRegisters";
import type { CompetencyRef } from "../../domain/framework";
import type { JourneyId } from "../../domain/ids";
import type { Journal } from "../../domain/journal";
import { readStatus } from "../../domain/record";
import { readSession } from "../../domain/sessionReading";
import { voiceName } from "../../domain/voice";
import { formatDay, formatList } from "../../lib/format";
import { paths } from "../../paths";
import { agreedText } from "../../pictures/roomWords";
import { Disclosure } from "../../ui/Disclosure";
import { Icon } from "../../ui/Icon";
import { LinkButton } from "../../ui/LinkButton";
import styles from "./Agreed.module.css";
import { rolesText, words } from "./words";

type AgreedProps = {
  readonly journey: JourneyId;
  readonly journal: Journal;
  readonly competency: CompetencyRef;
};

/** Under a status that a room agreed: how it came to it, what some held against it, what was missing, and who was there. */
export function Agreed({ journey, journal, competency }: AgreedProps) {
  // Two rooms may have agreed apart: each answer that stands has its own.
  return readStatus(journal, competency).map(({ entry, time }) => {
    const agreement = readAgreement(journal, entry.id);
    return (
      agreement && (
        <One key={entry.id} journey={journey} journal={journal} agreement={agreement} time={time} />
      )
    );
  });
}

type OneProps = Pick<AgreedProps, "journey" | "journal"> & {
  readonly agreement: Agreement;
  /** Milliseconds since 1970 UTC. */
  readonly time: number;
};

function One({ journey, journal, agreement, time }: OneProps) {
  const { dissent, missing, room } = agreement;
  const session = readSession(journal, agreement.session);
  const action = agreement.action && readAction(journal, agreement.action.id);
  const roles = rolesText(room, session);
  return (
    <section aria-label={words.agreedTitle} className={styles["agreed"]}>
      <Icon name="people" size={22} className={styles["icon"] ?? ""} />
      <div className={styles["words"]}>
        <p className={styles["how"]}>{agreedText(agreement)}</p>
        {roles !== "" && <p className={styles["quiet"]}>{roles}</p>}
        <p className={styles["quiet"]}>{words.agreedIn(session?.title ?? "", formatDay(time))}</p>
        {/* Both are said of people who are in the room, and stay there. */}
        {dissent !== "" && <Said title={words.dissent} text={dissent} />}
        {missing !== "" && <Said title={words.missingEvidence} text={missing} />}
        {room.ids && room.ids.length > 0 && <Names journal={journal} ids={room.ids} />}
        <div className={styles["ways"]} data-print="none">
          {session && (
            <LinkButton to={paths.session(journey, session.id)} variant="plain" icon="forward">
              {words.toSession(session.title)}
            </LinkButton>
          )}
          {action && (
            <LinkButton to={paths.action(journey, action.id)} variant="plain" icon="plan">
              {words.toAction}
            </LinkButton>
          )}
        </div>
      </div>
    </section>
  );
}

function Said({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <div data-print="none">
      <h4 className={styles["label"]}>{title}</h4>
      <p className={styles["text"]}>{text}</p>
    </div>
  );
}

/** Whose name was erased is counted, and no more. */
function Names({
  journal,
  ids,
}: {
  readonly journal: Journal;
  readonly ids: NonNullable<Agreement["room"]["ids"]>;
}) {
  const names = ids
    .map((id) => voiceName(journal, id))
    .filter((name) => name !== "")
    .sort(new Intl.Collator().compare);
  const nameless = ids.length - names.length;
  const all = nameless > 0 ? [...names, words.nameless(nameless)] : names;
  return (
    <div data-print="none">
      <Disclosure summary={words.inTheRoom}>
        <p className={styles["text"]}>{formatList(all)}</p>
      </Disclosure>
    </div>
  );
}
