import { parentPort, workerData } from 'node:worker_threads';
import { checkContent } from './check-content.ts';

/** The content check in a thread of its own: gets the root of the project, answers with its problems. */
parentPort?.postMessage(checkContent(workerData as string).problems);
