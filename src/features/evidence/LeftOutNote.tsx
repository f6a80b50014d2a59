import type { Evidence } from "../../domain/evidence";
import { formatList } from "../../lib/format";
import { leftOut } from "./leftOut";
import styles from "./Print.module.css";
import { words } from "./words";

/** On paper only: how many items are not there, and why. Nothing where all are. */
export function LeftOutNote({ items }: { readonly items: readonly Evidence[] }) {
  const reasons = leftOut(items);
  if (reasons.length === 0) return null;
  const count = reasons.reduce((sum, reason) => sum + reason.count, 0);
  const why = formatList(reasons.map(({ reason, count: own }) => words.leftOutWhy[reason](own)));
  return <p className={styles["onlyPrinted"]}>{words.leftOut(count, why)}</p>;
}
