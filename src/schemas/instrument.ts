import { z } from 'zod';
import { motivationSchema } from './instrument-motivation.ts';
import { peerSchema } from './instrument-peer.ts';
import { situationsSchema } from './instrument-situations.ts';
import { trackSchema } from './instrument-track.ts';

/** An instrument of the readiness assessment, one file per version; published versions never change. */
export const instrumentSchema = z.discriminatedUnion('kind', [
  trackSchema,
  motivationSchema,
  situationsSchema,
  peerSchema,
]);

export type Instrument = z.infer<typeof instrumentSchema>;

/** The digests of the published versions, content/instruments/published.json. */
export const publishedInstrumentsSchema = z.record(
  z.string().regex(/^[a-z-]+\/\d+\.\d+\.\d+$/u, { error: 'must be like em-peer/1.0.0' }),
  z.string().regex(/^[0-9a-f]{64}$/u, { error: 'must be a SHA-256 digest of 64 letters and digits' }),
);
