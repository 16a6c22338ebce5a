/** Words of the optional helpers on this device: the browser's translator, and an encoder from files of the analyst. */
import { formatBytes } from '../format.ts'
import { isolated } from '../isolated.ts'
import { plural } from '../plural.ts'

export const helpersMessages = {
  title: 'Helpers on this device',
  intro: 'Machines that may help, each off until you switch it on. What they make is marked as theirs.',
  translator: {
    name: 'The translator of this browser',
    help: 'Makes glosses of sentences you ask for. It is a machine’s translation and no source: what you mark and judge stays the text itself. The texts stay on this device. The browser may fetch a language pack from its maker once.',
    engine: (engine: string) => `Glosses will name ${isolated(engine)} and the day.`,
    none: 'This browser has no translator of its own. Chrome on a computer has one from version 138 on, Edge from 148 on.',
    off: 'It is off. Settings has it under “Helpers on this device”.',
  },
  encoder: {
    name: 'A sentence encoder from your files',
    help: 'Compares sentences by meaning and adds what it finds to the evidence for a candidate, by name. Nothing is fetched: you bring the model.',
    kept: (name: string, bytes: number) => `${name}, ${formatBytes(bytes)} in this browser`,
    none: 'No model is here yet. A folder with config.json, tokenizer.json and onnx/model.onnx, as multilingual-e5 or LaBSE come.',
    choose: 'Choose a folder',
    chooseOther: 'Choose another folder',
    remove: 'Remove from this browser',
    checking: 'The model is checked and run once',
    keeping: 'The model is written to this browser',
    unchanged: 'Nothing was changed.',
    next: 'Choose the folder as its maker gives it.',
    refused: {
      noConfig: () => 'The folder has no config.json.',
      noTokenizer: () => 'The folder has no tokenizer.json.',
      noModel: () => 'The folder has no model.onnx, neither in onnx nor at the top.',
      damaged: (file: string) => `${isolated(file)} is damaged or of another kind.`,
      tooLarge: (file: string) => `${isolated(file)} is larger than a browser can hold.`,
      notRun: () => 'The model could not be run here. It may be damaged, or made for another engine.',
      notKept: () => 'The browser could not keep the model. There may be too little room.',
    },
    failed: 'The encoder stopped.',
  },
  translate: {
    title: 'Translate on this device',
    what: (count: number, from: string, into: string) =>
      `${plural(count, '# sentence without a gloss', '# sentences without a gloss')}, from ${from} into ${into}. Furniture is left out.`,
    nothing: 'Every sentence has a gloss in that language.',
    same: 'The article is in the language of your glosses already.',
    asking: 'Asking the browser whether it has these languages.',
    offers: {
      ready: 'The browser has these languages on this device.',
      needsPack: 'The browser has to fetch a language pack from its maker first. The texts stay on this device.',
      unavailable: 'The browser cannot translate between these languages. Copy the sentences for translation instead.',
    },
    remark: (engine: string) =>
      `The glosses will stand under the text as made by ${isolated(engine)}. A machine’s translation is no source.`,
    start: (count: number) => plural(count, 'Translate # sentence', 'Translate # sentences'),
    pack: 'The browser fetches the language pack',
    texts: 'Translating',
    stop: 'Stop',
    stored: (count: number) => plural(count, '# gloss stored.', '# glosses stored.'),
    unchanged: 'The browser gave every sentence back as it was. Nothing was stored.',
    failed: {
      happened: 'The browser’s translator stopped.',
      kept: 'No gloss was stored, and the text is as it was.',
      next: 'Try again, or copy the sentences for translation.',
    },
  },
}
