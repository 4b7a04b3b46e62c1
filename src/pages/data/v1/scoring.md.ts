import type { APIRoute } from 'astro';
import contract from '#domain/assessment/README.md?raw';
import { publishedContract } from '#domain/data/published-contract.ts';
import { markdownResponse } from '#layouts/twin.ts';

/** How the instruments are scored: the contract that the code keeps to. */
export const GET: APIRoute = () => markdownResponse(publishedContract(contract));
