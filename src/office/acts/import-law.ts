// Has the server read one law text and put it on the shelf.
import { sendFile } from '#office/api-client.ts'
import type { Shelved } from '#library/import-texts.ts'

/** @returns whether the text is on the shelf now, and what the person should look at */
export async function importLaw(file: File): Promise<{ readonly taken: boolean; readonly said: readonly string[] }> {
  try {
    // As plain bytes: what the file is, its content says.
    const shelved = await sendFile<Shelved>('/api/laws', new File([file], file.name, { type: 'application/octet-stream' }))
    return { taken: true, said: shelved.doubts.map((doubt) => `${shelved.title}：${doubt}，请对照原文。`) }
  } catch (cause) {
    return { taken: false, said: [cause instanceof Error ? cause.message : '没有导入，请稍候再试。'] }
  }
}
