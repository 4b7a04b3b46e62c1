import type { APIRoute } from 'astro';
import { bookData } from '#layouts/book.ts';

/** What books are made of beside the pages: their order, their words and their style. */
export const GET: APIRoute = async () => Response.json(await bookData());
