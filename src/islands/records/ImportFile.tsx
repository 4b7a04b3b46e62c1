export function ImportFile(_: object) { return <p>import</p>; }
