import type { Action } from "../../domain/action";
import type { SignToBring } from "../../domain/planRegisters";
import { aimAtSign } from "../../domain/actionTelling";
import { placedOf, type CompetencyRef, type Framework } from "../../domain/framework";
import { STATUS_TITLES } from "../../pictures/words";
import { usePendingValue } from "../../state/pending";
import { write } from "../../state/writer";
import { SelectField } from "../../ui/SelectField";
import { usePlan } from "./planContext";
import { Shown } from "./SavedField";
import { actionWords as words } from "./words";

/** The sign that people should see when it has worked, one of those of its competencies. */
export function SignField({ action }: { readonly action: Action }) {
  const { journey, journal, framework, readOnly } = usePlan();
  const { shown, attemptOrTell } = usePendingValue(journal, keyOf(action.sign));
  const signs = action.for.flatMap((ref) => signsOf(framework, ref, action.for.length > 1));
  const standing = action.sign && signText(framework, action.sign);
  if (readOnly) return <Shown label={words.sign} text={standing ?? ""} />;
  if (signs.length === 0 && !action.sign) return null;
  async function choose(key: string) {
    const chosen = signs.find((sign) => keyOf(sign.aim) === key)?.aim;
    await attemptOrTell(key, () =>
      write(journey, (current, writer) => [aimAtSign(current, writer, action.id, chosen)]),
    );
  }
  const isListed = shown === "" || signs.some(({ aim }) => keyOf(aim) === shown);
  return (
    <SelectField
      label={words.sign}
      hint={words.signHint}
      value={shown}
      options={[
        { value: "", label: words.noSign },
        ...signs.map(({ aim, label }) => ({ value: keyOf(aim), label })),
        ...(isListed ? [] : [{ value: shown, label: standing ?? words.signGone }]),
      ]}
      onChange={(event) => void choose(event.target.value)}
    />
  );
}

const keyOf = (sign: SignToBring | undefined) => (sign ? `${sign.ref} ${sign.sign}` : "");

function signsOf(framework: Framework, ref: CompetencyRef, named: boolean) {
  const competency = placedOf(framework, ref)?.competency;
  if (!competency) return [];
  const { inProgress, earned } = competency.signs;
  const of = (signs: typeof earned, status: string) =>
    signs.map(({ id, text }) => ({
      aim: { ref, sign: id },
      label: words.signOption(named ? competency.title : "", status, text),
    }));
  return [...of(inProgress, STATUS_TITLES["in-progress"]), ...of(earned, STATUS_TITLES.earned)];
}

/** Undefined where the framework, as this device has it, knows no such sign. */
export function signText(framework: Framework, { ref, sign }: SignToBring): string | undefined {
  const signs = placedOf(framework, ref)?.competency.signs;
  return [...(signs?.inProgress ?? []), ...(signs?.earned ?? [])].find(({ id }) => id === sign)?.text;
}
