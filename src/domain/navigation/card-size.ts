/** The picture that is shown where a page is shared, in pixels: what social networks and chats ask for. */
export const cardSize = { width: 1200, height: 630 } as const;
