export function SharedLink(_: object) { return <p>shared</p>; }
