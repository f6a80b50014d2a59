import { base64 } from "@scure/base";
import { Encrypter } from "age-encryption";
import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { ballotEntry, readBallotEntry, type Ballot, type Sealed } from "../../src/domain/ballot";
import type { JourneyId } from "../../src/domain/ids";
import { newVoiceSecret, voiceIdOf } from "../../src/domain/voiceSecret";
import { openedEntries } from "../../src/domain/opening";
import { keyOfSecret, newSessionKeys, openBallot } from "../../src/formats/ballotSeal";
import { DOTS, earnedAll, FIST, keys, REFS, sealedBallot, SESSION_ID, STATUSES } from "../support/room";

const mixed: Ballot = {
  name: "Ünal",
  role: "student",
  kind: "statuses",
  answers: new Map([
    [REFS[0]!, { view: "not-started", sure: 0, why: "" }],
    [REFS[4]!, { view: "cannot-judge", sure: 1, why: "I never saw it. 🙂" }],
    [REFS[24]!, { view: "in-progress", sure: 2, why: "" }],
  ]),
};

describe("a sealed ballot", () => {
  it("opens with the session's key as it was given, whatever was asked", async () => {
    const dots: Ballot = { name: "", role: "", kind: "dots", dots: new Map([[DOTS.refs[1]!, 2]]) };
    const fist: Ballot = { name: "", role: "family", kind: "fist", fingers: 2, why: "Too soon." };
    for (const [ballot, question] of [
      [mixed, STATUSES],
      [dots, DOTS],
      [fist, FIST],
    ] as const) {
      const opened = await openBallot(await sealedBallot(ballot, question), keys.secret, question);
      expect(opened).toEqual({ ok: true, value: ballot });
    }
  });

  it("says nothing by its length of how somebody voted", async () => {
    const none = new Map(REFS.map((ref) => [ref, { view: "not-started", sure: 0, why: "" }] as const));
    const lengths = [
      earnedAll(),
      { ...earnedAll(), answers: none } as Ballot,
      { ...mixed, name: "", answers: new Map() } as Ballot,
    ];
    const entries = await Promise.all(lengths.map((ballot) => sealedBallot({ ...ballot, role: "faculty" })));
    const sizes = entries.map((entry) => readBallotEntry(entry)!.sealed.length);
    expect(new Set(sizes).size).toBe(1);
  });

  it("holds reasons of full length for every competency", async () => {
    const long = earnedAll("Ann", "Every pupil’s plan hangs on the wall. ".repeat(13).slice(0, 500));
    const opened = await openBallot(await sealedBallot(long), keys.secret, STATUSES);
    expect(opened).toEqual({ ok: true, value: long });
  });

  it("is refused under another voice, question or session, with another key, and where a bit was changed", async () => {
    const entry = await sealedBallot(mixed);
    const ballot = readBallotEntry(entry)!;
    for (const wrapping of [
      { voice: voiceIdOf(newVoiceSecret()) },
      { journey: "other" as JourneyId },
      { at: ballot.at + 1 },
      { after: [entry.id] },
    ])
      expect(await openBallot(ballotEntry({ ...ballot, ...wrapping }), keys.secret, STATUSES)).toEqual({
        ok: false,
        error: { type: "misplaced" },
      });
    const again = { ...STATUSES, refs: REFS.slice(0, 3) };
    expect(await openBallot(entry, keys.secret, again)).toEqual({ ok: false, error: { type: "misplaced" } });
    const other = await newSessionKeys();
    expect(await openBallot(entry, other.secret, STATUSES)).toEqual({
      ok: false,
      error: { type: "another-key" },
    });
    const bytes = base64.decode(ballot.sealed);
    bytes[bytes.length - 20]! ^= 1;
    const changed = ballotEntry({ ...ballot, sealed: base64.encode(bytes) as Sealed });
    expect(await openBallot(changed, keys.secret, STATUSES)).toEqual({
      ok: false,
      error: { type: "damaged" },
    });
    const cut = ballotEntry({ ...ballot, sealed: base64.encode(bytes.subarray(0, 150)) as Sealed });
    expect((await openBallot(cut, keys.secret, STATUSES)).ok).toBe(false);
  });

  it("is never sealed under the voice of somebody else, and its secret stays inside", async () => {
    const secret = newVoiceSecret();
    const entry = await sealedBallot(mixed, STATUSES, { secret });
    const opened = await openBallot(entry, keys.secret, STATUSES);
    expect(JSON.stringify([entry, opened.ok && openedEntries(entry, opened.value)])).not.toContain(secret);
    const base = { ...readBallotEntry(entry)!, after: [entry.id] };
    const forged = readBallotEntry(await sealedBallot(earnedAll(), STATUSES, { after: [entry.id] }))!;
    expect(await openBallot(ballotEntry({ ...base, sealed: forged.sealed }), keys.secret, STATUSES)).toEqual({
      ok: false,
      error: { type: "misplaced" },
    });
  });

  it("is none where its text is not the one text for its bytes, and stops no other", async () => {
    const ballot = readBallotEntry(await sealedBallot(mixed))!;
    for (const sealed of ["AB==", "AAB=", "A", ""]) {
      const hostile = ballotEntry({ ...ballot, sealed: sealed as Sealed });
      expect(readBallotEntry(hostile)).toBeUndefined();
      expect(await openBallot(hostile, keys.secret, STATUSES)).toEqual({
        ok: false,
        error: { type: "not-a-ballot" },
      });
    }
  });

  it("is none where it unpacks to more than any ballot, or votes more than there is", async () => {
    const bomb = deflateRawSync(new Uint8Array(8 * 1024 * 1024).fill(32));
    const head = new Uint8Array(4);
    new DataView(head.buffer).setUint32(0, bomb.length | 0x0100_0000);
    const under = async (plain: Uint8Array, n: number) => {
      const encrypter = new Encrypter();
      encrypter.addRecipient(keys.key);
      const sealed = base64.encode(await encrypter.encrypt(plain)) as Sealed;
      const base = readBallotEntry(await sealedBallot(mixed))!;
      return ballotEntry({ ...base, n, sealed });
    };
    const packed = Uint8Array.from([...head, ...bomb]);
    const opened = await openBallot(await under(packed, 1), keys.secret, STATUSES);
    expect(opened).toEqual({ ok: false, error: { type: "not-a-ballot" } });
    const greedy: Ballot = {
      name: "",
      role: "",
      kind: "dots",
      dots: new Map(DOTS.refs.map((ref) => [ref, 2])),
    };
    const greedyBallot = await sealedBallot(greedy, DOTS);
    expect(await openBallot(greedyBallot, keys.secret, DOTS)).toEqual({
      ok: false,
      error: { type: "not-a-ballot" },
    });
  });
});

describe("the key on paper", () => {
  it("is taken as people type it, and a mistyped one is refused", async () => {
    const typed = keys.secret.toLowerCase().replace(/.{4}/g, "$& ");
    expect(await keyOfSecret(typed)).toEqual({
      ok: true,
      value: { key: keys.key, secret: keys.secret, session: SESSION_ID },
    });
    const at = keys.secret.at(-8) === "Q" ? "P" : "Q";
    expect((await keyOfSecret(keys.secret.slice(0, -8) + at + keys.secret.slice(-7))).ok).toBe(false);
    expect((await keyOfSecret(keys.key)).ok).toBe(false);
  });
});
