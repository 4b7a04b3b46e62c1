export function Results(_: object) { return <p>results</p>; }
