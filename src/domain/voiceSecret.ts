/**
 * What shows that a ballot is of its voice: a secret that only the tablet that sent it and whoever opens the ballot know. The voice's
 * id is its hash, so that nobody else can write under that voice, and it stands in no entry in the clear.
 */
import type { Brand } from "../lib/brand";
import { sha256OfText } from "../lib/hash";
import { randomId } from "../lib/randomId";
import type { VoiceId } from "./ids";

export type VoiceSecret = Brand<string, "VoiceSecret">;

export const newVoiceSecret = (): VoiceSecret => randomId() as VoiceSecret;

const ID_LENGTH = 22;

/** 128 bits as 22 characters that are safe in an address, as of every other random id. */
export function voiceIdOf(secret: VoiceSecret): VoiceId {
  const hex = sha256OfText(`voice ${secret}`).slice(0, 32);
  const bytes = hex.match(/../g)!.map((digits) => Number.parseInt(digits, 16));
  const text = btoa(String.fromCharCode(...bytes));
  return text.replaceAll("+", "-").replaceAll("/", "_").slice(0, ID_LENGTH) as VoiceId;
}
