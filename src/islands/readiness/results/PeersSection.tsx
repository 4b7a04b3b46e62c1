export function PeersSection(_: object) { return null; }
