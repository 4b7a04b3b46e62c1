import type { ComponentChildren } from 'preact';

/** A sentence of ours that holds texts of a reader, in order; each keeps its own direction and leaves the rest as it is. */
export function isolate(sentence: string, own = '', ...others: string[]): ComponentChildren {
  const start = own ? sentence.indexOf(own) : -1;
  if (start < 0) return others.length > 0 ? isolate(sentence, ...others) : sentence;
  return (
    <>
      {sentence.slice(0, start)}
      <bdi>{own}</bdi>
      {isolate(sentence.slice(start + own.length), ...others)}
    </>
  );
}
