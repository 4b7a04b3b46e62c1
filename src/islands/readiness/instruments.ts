import { fetchJsonOnce } from '#browser/fetch-json.ts';
import type { PlanArea, PlanTrack } from '#domain/plan/types.ts';
import type { NextActions } from '#schemas/next-actions.ts';
import type { Motivation } from '#schemas/instrument-motivation.ts';
import type { PeerWording } from '#schemas/instrument-peer.ts';
import type { Situation } from '#schemas/instrument-situations.ts';
import type { Track } from '#schemas/instrument-track.ts';
import type { PlanTexts } from '#schemas/plan-texts.ts';

/** What one version of a track asks. */
export interface TrackData {
  readonly track: Track;
  readonly motivation: Motivation;
  readonly situations: readonly Situation[];
  readonly situationsText: string;
}

/** What follows from a result: actions, plan texts, the areas of each track, and the pages that exist, by their path without base. */
export interface NextData {
  readonly actions: NextActions;
  readonly texts: PlanTexts;
  readonly areas: Readonly<Record<PlanTrack, readonly PlanArea[]>>;
  readonly links: Readonly<Record<string, { readonly href: string; readonly title: string }>>;
}

/** What the start page knows of a track before it is fetched. */
export interface TrackFacts {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly areas: number;
  readonly questions: number;
  readonly months: number;
  /** The worksheet's address. */
  readonly paper: string;
}

/** One data file of the tool, fetched once. */
const fetchData = <T>(folder: string, name: string) => fetchJsonOnce<T>(`${folder}${name}.json`);

export const loadTrack = (folder: string, id: string, version: string): Promise<TrackData> =>
  fetchData(folder, `${id}-${version}`);

export const loadNext = (folder: string): Promise<NextData> => fetchData(folder, 'next-steps');

export const loadPeerWording = (folder: string): Promise<PeerWording> => fetchData(folder, 'peer');
