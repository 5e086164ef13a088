// Long files first: a run is over when its last file is, and one that begins late leaves a core idle. The file that has the demo year
// built goes before those that would wait for it.
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const slow = [
  'test/store/yongjia-year', 'src/ledger/embedded/after-a-crash', 'test/store/bad-luck', 'test/store/backup', 'test/store/read-matrix/', 'src/ledger/embedded/', 'test/store/console-demo-year',
  'test/browser/every-procedure', 'test/browser/office', 'test/browser/hard-dispute', 'test/browser/mediation-tables', 'test/browser/matter',
  'src/checkup/', 'test/law-sweep', 'test/checkup-honest-reports',
]

export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const found = slow.findIndex((each) => moduleId.replaceAll('\\', '/').includes(`/${each}`))
      return found < 0 ? slow.length : found
    }
    return (await super.sort(files)).sort((one, other) => place(one) - place(other))
  }
}
