/** Said where an address names no page of the tool; what it ends in stands between. */
export const lost = {
  before: 'This address ends in “',
  after:
    '”, which names nothing in this tool. It may have been cut or changed on its way: ask for it again, or go on from here.',
} as const;
