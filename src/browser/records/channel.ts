import { databaseName } from './disk.ts';
import type { Channel, TabMessage } from './state.ts';

const silent: Channel = { send: () => undefined, listen: () => undefined };

/** Tabs of one site hear each other by the name of the database; where there is no channel, they do not. */
export function openChannel(base: string): Channel {
  try {
    const channel = new BroadcastChannel(databaseName(base));
    return {
      send: (message) => {
        try {
          channel.postMessage(message);
        } catch {
          // Closed by the browser: other tabs see it when they load.
        }
      },
      listen: (hear) => {
        channel.onmessage = ({ data }: MessageEvent<TabMessage>) => hear(data);
      },
    };
  } catch {
    return silent;
  }
}
