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
