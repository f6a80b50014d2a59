/** Decisions about an erasure: each is kept at once and told at the foot of the screen, or told why not. */
import type { JourneyId } from "../../domain/ids";
import type { Result } from "../../lib/result";
import { agree, agreeToThisAlone, erase, eraseNow, keepHere, takeBack } from "../../state/erasures";
import { faultText } from "../../state/faultText";
import { showError, showToast } from "../../state/toasts";
import type { ErasureTold } from "../../storage/erasureTold";
import type { WriteFault } from "../../storage/journals";
import { nameOf, words } from "./words";

/** True once it is durable. */
async function tell(step: Promise<Result<void, WriteFault>>, said: string): Promise<boolean> {
  const done = await step;
  if (done.ok) showToast(said);
  else showError(faultText(done.error));
  return done.ok;
}

export const eraseThing = (journey: JourneyId, about: string, name: string) =>
  tell(erase(journey, about), words.outOfSight(name));

export const agreeTo = (told: ErasureTold) =>
  tell(agree(told.journey, told.about), (told.isHere ? words.outOfSight : words.keptOut)(nameOf(told)));

export const agreeToOnlyThis = (told: ErasureTold) =>
  tell(
    agreeToThisAlone(told.journey, told.about),
    (told.isHere ? words.outOfSight : words.keptOut)(nameOf(told)),
  );

export const keepIt = (told: ErasureTold) =>
  tell(keepHere(told.journey, told.about), (told.isHere ? words.keptHere : words.mayComeIn)(nameOf(told)));

/** What others asked for is not taken back in their name: it is kept here. */
export const bringBack = (told: ErasureTold) =>
  told.isAskedHere ? tell(takeBack(told.journey, told.about), words.tookBack(nameOf(told))) : keepIt(told);

export const finishNow = (told: ErasureTold) => tell(eraseNow(told.journey, told.about), words.erasedNow);
