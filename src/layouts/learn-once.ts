import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { learnMeaning, type Learn } from '#domain/search/learn-meaning.ts';
import howItIsLearned from '#domain/search/learn-meaning.ts?raw';
import howFarItReaches from '#domain/search/places.ts?raw';

/** Learns what search means by its words, once for the same lines: it takes a minute or two, and most builds change no line. */
export const learnOnceIn =
  (folder: string): Learn =>
  (lessons, counts, size) => {
    const digest = createHash('sha256')
      .update(JSON.stringify([howItIsLearned, howFarItReaches, lessons, counts, size]))
      .digest('hex');
    const file = join(folder, `${digest}.f32`);
    const ends = [counts.features * size, (counts.features + counts.entries) * size] as const;
    const kept = existsSync(file) ? new Uint8Array(readFileSync(file)) : new Uint8Array();
    // A build that was stopped may have left a part of it.
    if (kept.length === (ends[1] + counts.entries) * Float32Array.BYTES_PER_ELEMENT) {
      const all = new Float32Array(kept.buffer);
      return {
        features: all.subarray(0, ends[0]),
        entries: all.subarray(ends[0], ends[1]),
        offsets: all.subarray(ends[1]),
      };
    }
    const learned = learnMeaning(lessons, counts, size);
    // What the last lines taught is of no use any more.
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const parts = [learned.features, learned.entries, learned.offsets];
    writeFileSync(file, Buffer.concat(parts.map(({ buffer }) => Buffer.from(buffer))));
    return learned;
  };

export const learnOnce = learnOnceIn('.cache/meaning');
