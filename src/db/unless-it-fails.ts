/** The value, or `otherwise` where the work fails: for what is derived and can be made again. Never rejects. */
export async function unlessItFails<Value, Other>(work: PromiseLike<Value>, otherwise: Other): Promise<Value | Other> {
  try {
    return await work
  } catch {
    return otherwise
  }
}
