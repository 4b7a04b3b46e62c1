/** Whether the browser promises to keep what is saved; null where it cannot be asked. Never rejects. */
export async function isPromised(): Promise<boolean | null> {
  try {
    return (await navigator.storage?.persisted?.()) ?? null;
  } catch {
    return null;
  }
}

/** Asks the browser to keep what is saved; false where it does not promise. Never rejects. */
export async function askToKeep(): Promise<boolean> {
  try {
    return (await navigator.storage?.persist?.()) ?? false;
  } catch {
    return false;
  }
}
