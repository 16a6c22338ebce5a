/** Reading values some of which may be damaged. */

/** All at once, else one by one, so that one damaged value does not hide its neighbours; `undefined` where nothing can be read. */
export async function readEach<Key, Value>(
  keys: readonly Key[],
  read: (keys: Key[]) => Promise<(Value | undefined)[]>,
): Promise<readonly (Value | undefined)[]> {
  try {
    return await read([...keys])
  } catch {
    const values: (Value | undefined)[] = []
    for (const key of keys) values.push((await read([key]).catch(() => []))[0])
    return values
  }
}
