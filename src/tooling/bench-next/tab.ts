import type { Chromium, Send } from './chromium.ts';
import { probe, type Told } from './probe.ts';

/** Milliseconds after which a page is taken not to come. */
const patience = 20_000;

async function evaluate<Result, Given = undefined>(
  send: Send,
  act: (given: Given) => Result,
  given?: Given,
): Promise<Result> {
  const { result, exceptionDetails } = await send('Runtime.evaluate', {
    expression: `(${act})(${JSON.stringify(given)})`,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as Result;
}

/** A tab, in a profile of its own. */
export interface Tab {
  /** Commands to the page that is shown: the one that came first, for those that it has prepared came later. */
  readonly page: () => Send;
  /** The next thing told of which `isIt` says yes. */
  readonly next: <Kind extends Told>(isIt: (told: Told) => told is Kind) => Promise<Kind>;
  readonly loaded: () => Promise<true>;
  /** What a function gives that runs in the page that is shown. */
  readonly evaluate: <Result, Given = undefined>(
    act: (given: Given) => Result,
    given?: Given,
  ) => Promise<Result>;
  readonly close: () => Promise<void>;
}

export async function openTab(browser: Chromium, savesData: boolean): Promise<Tab> {
  const send = browser.sendTo();
  const { browserContextId } = await send('Target.createBrowserContext');
  await send('Target.createTarget', { url: 'about:blank', browserContextId, width: 1280, height: 800 });
  const { targetInfos } = await send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const { targetId } = targetInfos.find((target) => target.browserContextId === browserContextId)!;
  const { sessionId: tab } = await send('Target.attachToTarget', { targetId, flatten: true });

  const pages = new Map<string, Send>();
  const prepare = (page: Send) =>
    Promise.all([
      page('Runtime.enable'),
      page('Runtime.addBinding', { name: 'tellBench' }),
      page('Page.enable'),
      page('Page.addScriptToEvaluateOnNewDocument', { source: `(${probe})()` }),
      page('Emulation.setDataSaverOverride', { dataSaverEnabled: savesData }),
      page('Runtime.runIfWaitingForDebugger'),
    ]);
  let prepared: Promise<unknown> = Promise.resolve();
  const stopListening = browser.listen((method, params, sessionId) => {
    const { sessionId: id } = params as { sessionId: string };
    if (method === 'Target.attachedToTarget' && sessionId === tab) {
      pages.set(id, browser.sendTo(id));
      prepared = prepare(pages.get(id)!);
      // A page that is given up while it is prepared needs nothing more.
      prepared.catch(() => undefined);
    }
    if (method === 'Target.detachedFromTarget') pages.delete(id);
  });
  await browser.sendTo(tab)('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: true,
  });
  await prepared;

  const page = () => pages.values().next().value!;
  /** What `read` first makes of an event of the tab's pages. */
  const hear = <Heard>(read: (method: string, params: unknown) => Heard | undefined): Promise<Heard> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => finish(() => reject(new Error('what was waited for did not come'))),
        patience,
      );
      const stop = browser.listen((method, params, sessionId) => {
        const heard = pages.has(sessionId ?? '') ? read(method, params) : undefined;
        if (heard !== undefined) finish(() => resolve(heard));
      });
      const finish = (settle: () => void) => {
        clearTimeout(timer);
        stop();
        settle();
      };
    });
  return {
    page,
    next: (isIt) =>
      hear((method, params) => {
        if (method !== 'Runtime.bindingCalled') return undefined;
        const told = JSON.parse((params as { payload: string }).payload) as Told;
        return isIt(told) ? told : undefined;
      }),
    loaded: () => hear((method) => (method === 'Page.loadEventFired' ? true : undefined)),
    evaluate: (act, given) => evaluate(page(), act, given),
    close: async () => {
      stopListening();
      await send('Target.disposeBrowserContext', { browserContextId });
    },
  };
}
