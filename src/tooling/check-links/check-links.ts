import { isFresh, type Answer, type Answers } from './answers.ts';
import { judge, type Reply } from './judge.ts';

/** Hosts asked at the same time. */
const hostsAtOnce = 6;

interface Run {
  /** What earlier runs learned. */
  readonly known: Answers;
  /** Most addresses asked in this run. */
  readonly most: number;
  readonly ask: (address: string) => Promise<Reply>;
  /** Called after each answer with all that is known by then. */
  readonly onAnswer: (answers: Answers, asked: number, due: number) => void;
}

export interface Outcome {
  readonly answers: Answers;
  readonly asked: number;
  /** Addresses for which there is no fresh answer yet. */
  readonly left: number;
}

/** Asks for every address without a fresh answer, host by host; a few hosts at the same time. */
export async function checkLinks(addresses: readonly string[], run: Run): Promise<Outcome> {
  const answers = new Map<string, Answer>(run.known);
  const isDue = (address: string) => {
    const answer = answers.get(address);
    return !answer || !isFresh(answer, new Date());
  };
  const due = addresses.filter(isDue);
  const chosen = due.slice(0, run.most);
  const hosts = [...Map.groupBy(chosen, (address) => URL.parse(address)?.host ?? address).values()];

  let asked = 0;
  const work = async () => {
    for (let queue = hosts.pop(); queue; queue = hosts.pop()) {
      for (const address of queue) {
        const verdict = judge(await run.ask(address));
        answers.set(address, { on: new Date().toISOString(), ...verdict });
        run.onAnswer(answers, ++asked, chosen.length);
      }
    }
  };
  await Promise.all(Array.from({ length: hostsAtOnce }, work));
  return { answers, asked, left: due.length - asked };
}
