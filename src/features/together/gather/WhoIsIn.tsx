import { groupRoles } from "../../../domain/spreadRoles";
import type { Session } from "../../../domain/session";
import { formatNumber } from "../../../lib/format";
import { roleTitle } from "../../../pictures/roomWords";
import { ballotFaultText } from "../../../state/roomFaultText";
import type { Room } from "../../../state/room";
import type { WhoIsIn as Who } from "../../../state/voices";
import { Icon } from "../../../ui/Icon";
import { Notice } from "../../../ui/Notice";
import { Expected } from "./Expected";
import styles from "./WhoIsIn.module.css";
import { words } from "./words";

type WhoIsInProps = {
  readonly session: Session;
  readonly room: Room;
  readonly who: Who;
};

/** How many, and their names or roles as far as the session shows them. What they said is not even here. */
export function WhoIsIn({ session, room, who }: WhoIsInProps) {
  const { state, isIn, unreadable, doubledNames } = who;
  const expected = room.expected ?? 0;
  const count = isIn.length;
  return (
    <section className={styles["who"]} aria-labelledby="who-is-in">
      <h2 id="who-is-in">{words.whoTitle}</h2>
      <p className={styles["count"]} role="status">
        <span className={styles["number"]}>{formatNumber(count)}</span>
        <span>
          {expected > 0 && <>{words.ofExpected(expected)} </>}
          {words.isIn(expected > 0 ? expected : count)}
        </span>
      </p>
      {expected > 0 && (
        <div className={styles["bar"]} aria-hidden="true">
          <span style={{ inlineSize: `${Math.min(100, (count / expected) * 100)}%` }} />
        </div>
      )}
      {count === 0 && state === "ready" && <p className={styles["quiet"]}>{words.nobody}</p>}
      {state === "ready" && (session.named ? <Names isIn={isIn} /> : <Roles session={session} isIn={isIn} />)}
      {state === "no-key" && count > 0 && <Notice>{words.closed(count)}</Notice>}
      {state === "failed" && (
        <Notice tone="warn" live>
          {words.notLooked}
        </Notice>
      )}
      {unreadable.length > 0 && (
        <Notice tone="warn" live>
          {words.unreadable(unreadable.length)}{" "}
          {[...new Set(unreadable.map(({ fault }) => ballotFaultText(fault)))].join(" ")}
        </Notice>
      )}
      {session.named && doubledNames.length > 0 && (
        <Notice title={words.doubledTitle}>
          {doubledNames.length === 1 ? words.doubled(doubledNames) : words.doubledMany(doubledNames)}
        </Notice>
      )}
      <Expected session={session.id} room={room} />
    </section>
  );
}

/** Whoever came last stands first: that is whom one looks for. */
function Names({ isIn }: Pick<Who, "isIn">) {
  if (isIn.length === 0) return null;
  return (
    <ul role="list" className={styles["names"]}>
      {isIn.toReversed().map(({ ballot, name }) => (
        <li key={ballot}>
          <Icon name="check" size={18} />
          <span>{name || words.unnamed}</span>
        </li>
      ))}
    </ul>
  );
}

function Roles({ session, isIn }: { readonly session: Session; readonly isIn: Who["isIn"] }) {
  if (session.roles.length === 0 || isIn.length === 0) return null;
  const { groups } = groupRoles(isIn, session);
  if (groups.length === 0) return <p className={styles["quiet"]}>{words.rolesHidden(session.fewestApart)}</p>;
  return (
    <ul role="list" className={styles["names"]}>
      {groups.map(({ role, voices }) => (
        <li key={role}>{words.roleCount(roleTitle(session, role), voices)}</li>
      ))}
    </ul>
  );
}
